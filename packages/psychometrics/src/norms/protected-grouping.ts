import { ScoringError } from "../scoring-error.js";

// In English and German, and the common ones of Spanish, French, Italian, Portuguese and Dutch, without accents
// and in lower case, as expressions. Texts, so that whoever takes nothing from here carries nothing of it.
const anywhere = "gender|ethnic|geschlecht|birth|geburt|sexual|behinder";
const beginnings =
  "racial|ethni|religi|disab|handicap|veteran|nationalit|citizen|pregnan|hispanic|latin[aox]$|" +
  "genetic|ancest|immigrant|maternity|parental|alters|konfession|schwanger|mutterschutz|elternzeit|hautfarb|" +
  "staatsangehor|staatsburger|sexuell|weltanschau|familienstand|zivilstand|abstammung|migrationshintergrund|" +
  "jahrgang|herkunft|geb(?:dat|jahr|tag)|minorit|minderheit|etni[aceks]|nacionalid|nazionalit|" +
  "nacimiento|nasciment|nascita|naissance|geboorte|leeftijd|geslacht|discapaci|minusvali|deficienci?a|gehandicapt|" +
  "embaraz|gravidez|gravidanz|grossesse|zwanger|ciudadan|cittadinanz|cidadania|citoyennet|godsdienst|" +
  "herkomst|afkomst|huidskleur|femmin|feminin";
const words =
  "(?:sex|race|eth|age)(?:cat|categor(?:y|ies)|cd|codes?|gr|grp|groups?)|" +
  "sex|sexes|male|males|female|females|woman|women|men|lgbt\\w*|race|races|colou?r|skin tone|caste|faith|marital|married|" +
  "pronouns?|salutation|dob|yob|ages?|aged|age(?:band|bracket|class|cohort|range)s?|over \\d\\d|generation|rassen?|alter|" +
  "lebensalter|weiblich|mannlich|m ?w ?d|m f|frau(?:en)?|anrede|verheiratet|national origin|foreign born|" +
  "(?:mother|native) (?:tongue|language)|muttersprache|d o b|geschl|geb|jg|mann(?:er)?|ethnie|" +
  "sexo?s?|sexe|sesso|gener[oe]s?|genres?|edad(?:es)?|eta|etari[ao]s?|idades?|razas?|razz[ae]|racas?|raciale?s?|" +
  "(?:estado|stato|etat) civile?|matrimoniale?|burgerlijke staat|civilite|hombres?|mujer(?:es)?|hommes?|femmes?|uom(?:o|ini)|donn[ae]|" +
  "homem|homens|mulher(?:es)?|vrouw(?:en)?|maschi[oe]?|masculin[oe]?|langue maternelle|lengua materna|lingua materna|" +
  "madrelingua|moedertaal|orig(?:ine|ini|en|em)|couleur de (?:la )?peau|colore della pelle|cor da pele";

function isProtected(name: string): boolean {
  return new RegExp(`${anywhere}|(?<![\\p{L}])(?:(?:${beginnings})|(?:${words})(?![\\p{L}]))`, "u").test(
    inWords(name),
  );
}

/**
 * Refuses norms by a protected attribute, wherever the name of a column has the word
 * (`sex_assigned_at_birth`, `AGEGroup`, `role,sex`, `Altersgruppe`, `fecha de nacimiento`), in the languages above.
 * What a column holds can't be told from here: naming it otherwise is the caller's own doing.
 * @throws ScoringError `protected-grouping`
 */
export function checkGrouping(by: string): void {
  if (!isProtected(by)) return;
  throw new ScoringError(
    "protected-grouping",
    `Norms are not made by ${by}. A score read against norms of one's own sex, race, age or the like is a score adjusted by it, which is unlawful in selection in many places (in the United States, Civil Rights Act of 1991, section 106).`,
    { by },
  );
}

/** `ageGroup`, `AGEGroup`, `age_group` and `Age-Group` as `age group`; `Nationalität` as `nationalitat`. */
function inWords(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/(\p{Ll})(\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, "$1$3 $2")
    .toLowerCase()
    .replace(/[^\p{L}\d]+|(?<=\p{L})(?=\d)/gu, " ");
}
