import { describe, expect, it } from "vitest";
import { ScoringError } from "../scoring-error.js";
import { checkGrouping } from "./protected-grouping.js";
import { scaleNorms } from "./scale-norms.js";

const refused = [
  ...["sex", "Gender", "RACE", "ethnic group", "age", "age_band", "ageGroup", "candidate-gender", "race2"],
  ...["sex at birth", "sex_assigned_at_birth", "gender (m/f)", "race/ethnicity", "Race & Ethnicity"],
  ...["AGEGroup", "agegroup", "age_bracket", "age at test", "Age (years)", "age 40+", "over 40", "birthyear"],
  ...[
    "disability_status",
    "disabled",
    "veteran status",
    "is_female",
    "hispanic",
    "citizenship",
    "skin colour",
  ],
  ...["sex and age", "role,sex", "level by sex", "sex×level", "religious affiliation", "national origin"],
  ...[
    "Geschlecht",
    "Alter",
    "Altersgruppe",
    "altersKlasse",
    "Geburtsjahr",
    "Nationalität",
    "Schwerbehinderung",
  ],
  ...["dateofbirth", "yearofbirth", "applicantgender", "agecat", "age_grp", "sexcode", "racecat", "ethgrp"],
  ...[
    "native language",
    "Muttersprache",
    "Anrede",
    "pronouns",
    "m/w/d",
    "skin tone",
    "gen\u00ADder",
    "Lebensalter",
  ],
  ...["Staatsangehörigkeit", "Männlich/weiblich", "sexuelle Orientierung", "âge"],
  ...[
    "Jahrgang",
    "Jg.",
    "Geb.-Datum",
    "Herkunft",
    "Herkunftsland",
    "Ethnie",
    "Zivilstand",
    "D.O.B.",
    "minority",
  ],
  ...["sexo", "género", "genero", "Edad", "rango_etario", "fechaNacimiento", "nacionalidad", "raza", "etnia"],
  ...["discapacidad", "estado civil", "mujer", "sexe", "genre", "tranche d'âge", "date de naissance"],
  ...["nationalité", "origine ethnique", "état civil", "femme", "Sesso", "genere", "età", "fascia d'età"],
  ...[
    "data di nascita",
    "cittadinanza",
    "idade",
    "faixa etária",
    "gênero",
    "raça",
    "deficiência",
    "Data_Nascimento",
  ],
  ...["geslacht", "leeftijdsgroep", "geboortejaar", "herkomst", "etniciteit", "nationaliteit", "origen"],
];
const allowed = [
  ...[
    "agency",
    "agegate",
    "Sussex",
    "embrace",
    "Walter",
    "first language",
    "birch",
    "racecourse",
    "parent company",
  ],
  ...["level", "language", "country", "role level", "tenure", "manager", "usage", "region", "market"],
  ...["stage", "average", "message", "sextant", "pages", "coverage", "mentor", "trace", "racer", "menu"],
  ...[
    "Alternative",
    "agenda",
    "agent",
    "Verwaltungsebene",
    "national account",
    "origin",
    "dobson",
    "percentage",
  ],
  ...[
    "general",
    "generator",
    "generic",
    "racine",
    "origination",
    "Sexton",
    "beta",
    "deficiency",
    "minor version",
  ],
  ...[
    "nivel",
    "puesto",
    "antigüedad",
    "pays",
    "poste",
    "ancienneté",
    "livello",
    "paese",
    "cargo",
    "afdeling",
    "Standort",
  ],
];

describe("checkGrouping", () => {
  it.each([...refused, "Birth Year", "date of birth", "marital status", "Race (code)"])(
    "refuses %s",
    (by) => {
      expect(() => checkGrouping(by)).toThrow(ScoringError);
    },
  );

  it.each(allowed)("lets %s pass", (by) => {
    expect(() => checkGrouping(by)).not.toThrow();
  });

  it("is asked before a norm is made", () => {
    const scores = [1, 2, 3];
    const of = ["a", "b", "a"];
    expect(() => scaleNorms(scores, { groups: { by: "Sex", of, minimum: 10 } })).toThrow(/section 106/);
    expect(scaleNorms(scores, { groups: { by: "level", of, minimum: 10 } }).grouping?.by).toBe("level");
  });
});
