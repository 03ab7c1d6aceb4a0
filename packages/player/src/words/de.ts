import { deExamples } from "./de-examples.js";
import type { Words } from "./words.js";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const de: Words = {
  player: "Simulation",
  practice: "Übung",
  practiceNote: "Das ist eine Übung. Nichts davon zählt.",
  progress: (done, total) => `${done} von ${counted(total, "Entscheidung", "Entscheidungen")} getroffen`,
  situation: (number, of) => `Situation ${number} von ${of}`,
  menu: "Was Sie jederzeit tun können",
  storySoFar: "Bisher",
  help: "Hilfe",
  pause: "Pause",
  close: "Schließen",
  loading: "Einen Moment, Ihre Sitzung wird geöffnet.",

  welcome: "Bevor Sie beginnen",
  whatToExpect: "Was Sie erwartet",
  expectDecisions: (decisions, situations) =>
    `Sie treffen ${counted(decisions, "Entscheidung", "Entscheidungen")} in ${counted(situations, "Situation", "Situationen")}.`,
  expectMinutes: (minutes) => `Planen Sie für diese Situation etwa ${minutes} ein.`,
  expectMinutesInAll: (minutes) => `Planen Sie für alle Situationen zusammen etwa ${minutes} ein.`,
  expectShould: "Antworten Sie so, wie eine Person in dieser Rolle handeln sollte.",
  expectWould: "Antworten Sie so, wie Sie selbst handeln würden.",
  expectNoLimit: "Keine Seite hat ein Zeitlimit.",
  expectLimits:
    "Manche Seiten haben ein Zeitlimit. Sie erfahren, wann eines beginnt und wie viel Zeit noch bleibt.",
  expectFactor: (factor) => `Sie haben dort das ${factor}-Fache der üblichen Zeit.`,
  expectUntimed: "Zeitlimits sind für Sie aufgehoben.",
  expectPause: "Sie können jederzeit pausieren und später an derselben Stelle weitermachen.",
  expectKept:
    "Was Sie eingeben, bleibt in jedem Schritt erhalten, auch wenn Sie die Seite neu laden oder die Verbindung verlieren.",
  neverScored: "Wie lange Sie brauchen, wird nie bewertet.",
  yourData: "Was mit Ihren Antworten geschieht",
  dataDefault: [
    "Ihre Antworten gehen an die Organisation, die Sie eingeladen hat. Dort erfahren Sie, wer die Ergebnisse sieht und wie lange sie aufbewahrt werden.",
    "Bis eine Antwort angekommen ist, bleibt sie auch in diesem Browser; am Ende wird sie dort gelöscht.",
  ],
  dataMore: "Mehr über Ihre Daten",
  next: "Weiter",
  begin: "Beginnen",
  beginNext: "Nächste Situation beginnen",
  whoIsWho: "Wer ist wer",

  practiceTitle: "Probieren Sie zuerst aus, wie man antwortet",
  practiceWhy: "Jede Übung dauert eine halbe Minute. Nichts davon wird gesendet oder behalten.",
  practiceNames: {
    choose: "Eines wählen",
    "best-worst": "Am meisten und am wenigsten wirksam",
    rate: "Jedes einstufen",
    rank: "In eine Reihenfolge bringen",
    select: "Mehrere wählen",
    allocate: "Eine Menge verteilen",
    estimate: "Eine Zahl schätzen",
    sort: "In Gruppen ordnen",
  },
  practiceTry: "Ausprobieren",
  practiceAgain: "Noch einmal ausprobieren",
  practiceOf: (number, of) => `Übung ${number} von ${of}`,
  practiceDone: "So geht es. Ihre Antwort war:",
  practiceNext: "Weiter",
  practiceLeave: "Übung verlassen",
  practiceEnd: "Übung beenden",
  examples: deExamples,

  ways: { message: "Nachricht", call: "Anruf", meeting: "Besprechung", note: "Notiz", inbox: "Posteingang" },
  you: "Sie",
  present: (names) => `Mit ${names}`,
  whatHappens: "Was geschieht",
  afterAnswer: "Nach Ihrer Antwort",
  yourAnswer: "Ihre Antwort",
  lastAnswer: "Ihre letzte Antwort",
  noAnswer: "Es wurde rechtzeitig keine Antwort gesendet.",
  goOn: "Weiter",
  timeRanOut: "Die Zeit lief ab, bevor eine Antwort gesendet wurde. Die Geschichte geht weiter.",
  nothingYet: "Bisher ist nichts geschehen.",
  storyUnavailable: "Ohne Verbindung lässt sich die Geschichte nicht laden.",
  welcomeBack: "Willkommen zurück",
  welcomeBackNote:
    "Das ist bisher geschehen. Ihr Platz ist gemerkt; machen Sie weiter, wenn Sie so weit sind.",
  theEnd: "Das Ende dieser Situation",
  howItEnded: "Wie es ausging",

  desk: "Kennzahlen und Unterlagen",
  documents: "Unterlagen",
  count: (count) => `(${count})`,
  isNew: "Neu",
  newDocuments: (count) => `${count} neu`,
  changedFigures: (count) => `${count} geändert`,
  source: (source) => `Quelle: ${source}`,
  unit: (unit) => `in ${unit}`,
  transcript: "Was gesagt wird, in Worten",
  wideTable: "Diese Tabelle hat weitere Spalten: Schieben Sie sie zur Seite, um sie zu sehen.",
  figures: "Ihre Kennzahlen",
  changedBy: (change) => `${change} seit der letzten Entscheidung`,
  points: (change) => `${change} Prozentpunkte`,
  changed: "seit der letzten Entscheidung geändert",
  picture: "Bild:",

  decision: "Ihre Entscheidung",
  hints: {
    choose: "Wählen Sie eines.",
    "best-worst": "Markieren Sie eines als am meisten und ein anderes als am wenigsten wirksam.",
    rate: (min, max) => `Stufen Sie jedes von ${min} bis ${max} ein.`,
    rank: "Bringen Sie alle in eine Reihenfolge, das Beste zuerst.",
    select: (min, max) => (min === max ? `Wählen Sie ${min}.` : `Wählen Sie ${min} bis ${max}.`),
    allocate: (budget, step) => `Verteilen Sie alles (${budget}) in Schritten von ${step}.`,
    estimate: (min, max, step) =>
      `Von ${min} bis ${max}${step === null ? "" : `, in Schritten von ${step}`}.`,
    sort: (limits) =>
      limits === null
        ? "Ordnen Sie jedes einer Gruppe zu."
        : `Ordnen Sie jedes einer Gruppe zu. Manche nehmen nur so viele: ${limits}.`,
    sortLimit: (name, max) => `„${name}“ ${max}`,
  },
  best: "Am meisten wirksam",
  worst: "Am wenigsten wirksam",
  rateLow: "gar nicht wirksam",
  rateHigh: "sehr wirksam",
  rating: (value, of, meaning) => `${value} von ${of}${meaning === null ? "" : `, ${meaning}`}`,
  yourOrder: "Ihre Reihenfolge",
  toPlace: "Noch einzuordnen",
  placeAs: (position) => `Als Nummer ${position} einordnen`,
  position: "Platz",
  notPlaced: "nicht eingeordnet",
  moveUp: "Nach oben",
  moveDown: "Nach unten",
  movedTo: (position, of) => `Jetzt Nummer ${position} von ${of}.`,
  takenOut: "Aus Ihrer Reihenfolge genommen.",
  pickedOf: (picked, max) => `${picked} von ${max} gewählt`,
  less: (step) => `${step} weniger`,
  more: (step) => `${step} mehr`,
  left: (amount, budget) => `Noch ${amount} von ${budget} zu verteilen`,
  over: (amount) => `${amount} zu viel`,
  allGiven: (budget) => `Alles verteilt (${budget})`,
  low: "Niedrig",
  likely: "Wahrscheinlich",
  high: "Hoch",
  binCount: (count, max) => (max === null ? `${count}` : `${count} von ${max}`),
  binsNow: "Jetzt in den Gruppen",
  review: "Antwort prüfen",
  reviewTitle: "Ihre Antwort, bevor sie gesendet wird",
  reviewNote: "Danach lässt sie sich nicht mehr ändern.",
  send: "Antwort senden",
  change: "Antwort ändern",
  keptHere: "Was Sie eingeben, bleibt erhalten.",
  toMend: (count) => (count === 1 ? "Eines stimmt noch nicht" : `${count} Dinge stimmen noch nicht`),
  faults: {
    "nothing-picked": () => "Wählen Sie eines.",
    "best-missing": () => "Markieren Sie eines als am meisten wirksam.",
    "worst-missing": () => "Markieren Sie eines als am wenigsten wirksam.",
    "same-best-worst": () => "Am meisten und am wenigsten wirksam müssen zwei verschiedene sein.",
    "not-rated": ({ at }, { name }) => `Stufen Sie „${name(at)}“ ein.`,
    "not-ranked": ({ at }, { name }) => `Ordnen Sie „${name(at)}“ ein.`,
    "not-sorted": ({ at }, { name }) => `Ordnen Sie „${name(at)}“ einer Gruppe zu.`,
    "too-few": ({ min, max, picked }) =>
      min === max
        ? `Wählen Sie ${min}; bisher sind es ${picked}.`
        : `Wählen Sie ${min} bis ${max}; bisher sind es ${picked}.`,
    "too-many": ({ max, picked }) => `Wählen Sie höchstens ${max}; es sind ${picked}.`,
    "not-a-number": ({ at, typed }, { name }) =>
      `„${typed}“ ist nicht als Zahl zu lesen (${name(at)}). Verwenden Sie nur die Ziffern 0 bis 9, etwa 12.`,
    negative: ({ at }, { name }) => `Eine Menge kann nicht kleiner als 0 sein (${name(at)}).`,
    "off-step": ({ at, step, from }, { name, amount }) =>
      from === 0
        ? `Verwenden Sie Schritte von ${amount(step)} (${name(at)}).`
        : `Verwenden Sie Schritte von ${amount(step)} ab ${amount(from)} (${name(at)}).`,
    outside: ({ at, min, max }, { name, amount }) =>
      `„${name(at)}“ muss zwischen ${amount(min)} und ${amount(max)} liegen.`,
    "figure-missing": ({ at }, { name }) => `„${name(at)}“ fehlt.`,
    "not-ascending": ({ at }, { name }) =>
      at === "likely"
        ? `„${name("likely")}“ kann nicht kleiner sein als „${name("low")}“.`
        : `„${name("high")}“ kann nicht kleiner sein als „${name("likely")}“.`,
    "budget-left": ({ left, budget }, { amount }) =>
      `${amount(left)} von ${amount(budget)} sind noch nicht verteilt.`,
    "budget-over": ({ over }, { amount }) => `${amount(over)} mehr sind verteilt, als es gibt.`,
    "bin-full": ({ at, max, count }, { name }) =>
      `„${name(at)}“ fasst höchstens ${max}; jetzt sind es ${count}.`,
  },

  timeLeft: (left) => `Noch ${left}`,
  timeOf: (limit) => `von ${limit}`,
  timeOver: "Die Zeit ist um.",
  limitBegins: (limit) => `Diese Seite hat ein Zeitlimit: noch ${limit}.`,
  moreTime: (left) => `Sie haben mehr Zeit bekommen: noch ${left}.`,

  paused: "Pause",
  pausedNote:
    "Die Seite ist verborgen, Ihre Zeit steht still. Sie können das Fenster schließen und später wiederkommen.",
  pausedLeft: (left) => `Wenn Sie weitermachen, haben Sie auf dieser Seite noch ${left}.`,
  pauseLeft: (left) => `Ihre Zeit kann insgesamt noch ${left} stillstehen.`,
  resume: "Weitermachen",

  sending: "Wird gesendet …",
  waiting: "Wartet auf die Verbindung",
  waitingNote:
    "Ihre Antwort ist in diesem Browser gespeichert und wird gesendet, sobald eine Verbindung da ist. Lassen Sie die Seite offen.",
  answerKept: "Ihre Antwort ist in diesem Browser gespeichert und wird gesendet, sobald das wieder geht.",
  saved: "Antwort gespeichert",
  refused: "Antwort nicht angenommen",
  overtaken: "Die Sitzung ging an anderer Stelle weiter. So steht sie jetzt.",
  notSent: "Das hatten Sie eingegeben:",
  leaving: "Einen Moment …",
  offline: "Keine Verbindung. Sie können weiterlesen; die Seite versucht es weiter.",
  problems: {
    "stale-turn":
      "Die Sitzung ging an anderer Stelle weiter, daher wurde Ihre Antwort nicht angenommen. So steht sie jetzt.",
    "too-late": "Die Zeit war schon abgelaufen, als dies ankam; es wurde nicht angenommen.",
    "wrong-decision": "Jetzt ist eine andere Entscheidung offen, daher wurde Ihre Antwort nicht angenommen.",
    "wrong-moment": "Das geht jetzt nicht. So steht die Sitzung.",
    "pauses-used-up": "Ihre Zeit für Pausen ist verbraucht.",
    "session-over": "Die Sitzung ist beendet, es kann nichts mehr gesendet werden.",
    "too-many-events":
      "In dieser Sitzung ist zu viel geschehen, um mehr aufzuzeichnen. Bitte sagen Sie es der Person, die Sie eingeladen hat.",
    "not-allowed": "Das ist hier nicht erlaubt.",
  },
  problemOther: "Die Antwort wurde nicht angenommen. Bitte prüfen Sie sie und senden Sie sie noch einmal.",
  problemNoAnswer: "Das ging nicht. Bitte versuchen Sie es noch einmal.",
  failures: {
    offline: "Es gibt keine Verbindung. Die Seite versucht es weiter.",
    unavailable: "Der Server kann gerade nicht antworten. Die Seite versucht es weiter.",
    unauthorized:
      "Dieser Browser hat keinen Zugang mehr. Öffnen Sie den Link aus Ihrer Einladung noch einmal; wenn er nicht mehr gilt, bitten Sie um einen neuen. Was Sie gesendet haben, ist gespeichert.",
    "not-found": "Diese Sitzung ist nicht zu finden. Bitte prüfen Sie Ihre Einladung.",
    malformed: "Die Sitzung lässt sich nicht zeigen: Die Antwort des Servers war nicht zu verstehen.",
  },
  retry: "Noch einmal versuchen",

  elsewhere: "Diese Sitzung ist in einem anderen Tab offen",
  elsewhereNote:
    "Machen Sie dort weiter oder holen Sie sie hierher. Nichts, was Sie eingegeben haben, geht verloren.",
  takeOver: "Hier weitermachen",

  contact: "Wen Sie fragen können",
  contactDefault: "Fragen Sie die Person, die Sie eingeladen hat.",
  contactPage: "Kontaktseite",
  glossary: "Wörter, die hier vorkommen",
  howToAnswer: "So geht es",
  howToAnswerNotes: [
    "Lesen Sie, was gesagt wird, öffnen Sie die Unterlagen, die Sie brauchen, und antworten Sie. Bevor eine Antwort gesendet wird, sehen Sie sie noch einmal.",
    "Alles geht auch mit der Tastatur: Tab führt weiter, die Pfeiltasten wechseln innerhalb einer Auswahl, die Leertaste markiert.",
    "Sie können pausieren, neu laden oder die Seite schließen. Sie kommen an dieselbe Stelle zurück.",
  ],
  withdraw: "Teilnahme beenden",
  withdrawTitle: "Teilnahme beenden?",
  withdrawNote:
    "Die Sitzung endet endgültig und lässt sich nicht wieder aufnehmen. Um an einem anderen Tag weiterzumachen, pausieren Sie oder schließen Sie einfach das Fenster.",
  withdrawYes: "Endgültig beenden",
  withdrawNo: "Weiter teilnehmen",

  completed: "Sie sind fertig",
  completedNote: "Vielen Dank. Alle Ihre Antworten sind angekommen.",
  expired: "Die Zeit für diese Sitzung ist vorbei",
  expiredNote:
    "Was Sie beantwortet haben, ist gespeichert. Wenn Ihnen etwas dazwischenkam, fragen Sie die Person, die Sie eingeladen hat.",
  withdrawn: "Sie haben Ihre Teilnahme beendet",
  withdrawnNote: "Es wird nichts weiter aufgezeichnet.",
  closeWindow: "Sie können dieses Fenster schließen.",
};
