import type { TeamWords } from "../team-words.js";

const people = (n: number): string => `${n} ${n === 1 ? "Person" : "Personen"}`;

export const team: TeamWords = {
  title: "Das Team auf einen Blick",
  eyebrow: "Team",
  people,
  nature:
    "Diese Seite zeigt, was mehrere Menschen gemeinsam haben, um Coaching und Workshops zu planen. Sie bildet keine Rangfolge: Alle stehen in der Reihenfolge ihrer Namen, und für niemanden wird etwas zusammengezählt.",
  simulated: (n) =>
    `${people(n)} ${n === 1 ? "ist hier simuliert" : "sind hier simuliert"}: Niemand wurde gemessen.`,
  scripted: (n) =>
    `Die Antworten von ${people(n)} kommen aus einer Datei: Von wem sie sind, ist nicht bekannt.`,
  unfinished: (n) =>
    `${people(n)} ${n === 1 ? "hat" : "haben"} die Simulation nicht beendet: Bewertet ist nur, was erreicht wurde.`,
  selection: (n) =>
    `${people(n)} ${n === 1 ? "hat" : "haben"} die Simulation für eine Auswahl gespielt. Solche Ergebnisse gehören zu jener Entscheidung; fragen Sie, bevor Sie sie hier verwenden.`,
  map: "Menschen und Kompetenzen",
  mapIntro:
    "Jede Zelle nennt den Stand gegen das Zielniveau und den Bereich mit 90 % Wahrscheinlichkeit; das Ziel steht bei der Kompetenz. Wo die Belege eines Menschen keinen Bereich tragen, steht ein Strich.",
  target: ({ low, high }) => (low === high ? `Ziel ${low}` : `Ziel ${low} bis ${high}`),
  mapRegion: "Menschen und Kompetenzen, seitlich zu rollen",
  competency: "Kompetenz",
  tooLittle: "zu wenig, um etwas zu sagen",
  noRange: (competencies) =>
    `In ${competencies} ${competencies === 1 ? "Kompetenz" : "Kompetenzen"} tragen noch bei niemandem die Belege einen Bereich:`,
  common: "Gemeinsame Lücken",
  commonIntro: (least) =>
    `Kompetenzen, in denen mindestens zwei wahrscheinlich unter dem Ziel liegen, die verbreitetsten zuerst. Gezählt wird nur, wo mindestens ${least} Personen einen Bereich haben.`,
  below: ({ below, told, open }) =>
    `${below} von ${people(told)} wahrscheinlich unter dem Ziel${open === 0 ? "" : `; bei ${open} lässt es sich noch nicht sagen`}.`,
  untold: (competencies, least) =>
    `${competencies} ${competencies === 1 ? "Kompetenz hat" : "Kompetenzen haben"} für weniger als ${least} Personen einen Bereich; dort wird nicht gezählt.`,
  coaching: "Wo sich Zeit für Coaching lohnt",
  coachingIntro:
    "Die Lücken, die am meisten geteilt werden, mit dem Gewicht der Kompetenz im Gesamtwert. Wie viel eine Stunde Coaching ändert, ist nicht gemessen.",
  noCoaching:
    "Von den gezählten Kompetenzen liegt keine bei zwei oder mehr Personen wahrscheinlich unter dem Ziel.",
  nothingCounted: (least) =>
    `Für keine Kompetenz haben mindestens ${least} Personen einen Bereich; wo sich Zeit für Coaching lohnt, lässt sich deshalb nicht sagen.`,
  weighs: (share) => `Sie wiegt ${share} des Gesamtwerts.`,
  workshop: "Was ein Workshop aufgreifen könnte",
  workshopIntro: (least) =>
    `Verhaltensweisen, nach denen mindestens ${least} Personen gefragt wurden und die am häufigsten nicht gezeigt wurden; wo mehrere gleich oft fehlen, stehen die aus den am weitesten geteilten Lücken vorn. Die Übung stammt aus dem Modell.`,
  exercise: "Übung:",
  noExercise: "Die Übung des Modells dazu liegt hier nicht vor.",
  noWorkshop: "Nach keiner Verhaltensweise wurden genug Personen gefragt, ohne dass mehrere sie zeigten.",
  notSeen: ({ missed, asked, partly }) =>
    `Bei ${missed} von ${people(asked)}, die danach gefragt wurden, nicht gezeigt${partly === 0 ? "" : `; bei ${partly} davon teilweise`}.`,
};
