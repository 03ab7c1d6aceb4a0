import type { ProfileWords } from "../profile-words.js";
import { count, format } from "./format.js";

const { decimal } = format;

export const flags: ProfileWords["flags"] = {
  "straight-lining": ({ rated, decisions }) =>
    `Bei ${decisions.length} von ${count(rated, "Bewertungsaufgabe", "Bewertungsaufgaben")} wurden alle Antworten gleich bewertet.`,
  "fast-responses": ({ responses, decisions, effort, doubtful, wordsPerMinute, seconds }) =>
    `${decisions.length} von ${count(responses, "Antwort", "Antworten")} kamen schneller, als ihr Text gelesen werden kann (${wordsPerMinute} Wörter pro Minute, mindestens ${count(seconds, "Sekunde", "Sekunden")}). Anteil ernsthafter Antwortzeiten ${decimal(effort, 2)}. ${care(doubtful)}`,
  "paused-while-timed": ({ times, seconds }) =>
    `Die Uhr von Entscheidungen mit Zeitgrenze wurde ${count(times, "Mal", "Mal")} angehalten, insgesamt ${count(seconds, "Sekunde", "Sekunden")} lang. In der Pause ist die Seite verborgen.`,
  "person-fit": ({ scale, infit, outfit, lz }) =>
    `${scale.title}: Die Antworten passen weniger gut zusammen, als die Kalibrierung erwartet (Infit ${decimal(infit, 1)}, Outfit ${decimal(outfit, 1)}${lz === null ? "" : `, lz ${decimal(lz, 1)}`}; auffällig über 1,5, über 2${lz === null ? "" : ", unter −2"}). Lesen Sie die Belege vor der Zahl. Das ist kein Zeichen von Unehrlichkeit.`,
};

export const sharedFlags: ProfileWords["sharedFlags"] = {
  "straight-lining": ({ rated, at }) =>
    `Bei ${at} von ${count(rated, "Bewertungsaufgabe", "Bewertungsaufgaben")} wurden alle Antworten gleich bewertet.`,
  "fast-responses": ({ responses, at, doubtful }) =>
    `${at} von ${count(responses, "Antwort", "Antworten")} kamen schneller, als ihr Text gelesen werden kann. Wie lange eine Antwort dauert, geht nie in die Wertung ein; es wird aber vermerkt, und alle, die das Ergebnis lesen, erfahren es. ${care(doubtful)}`,
  "paused-while-timed": ({ times, seconds }) =>
    `Die Uhr von Entscheidungen mit Zeitgrenze wurde ${count(times, "Mal", "Mal")} angehalten, insgesamt ${count(seconds, "Sekunde", "Sekunden")} lang. Pausen gehen nie in die Wertung ein, werden aber vermerkt.`,
  "person-fit": ({ scale }) =>
    `${scale.title}: Die Antworten passen weniger gut zusammen als erwartet; deshalb werden die Belege vor der Zahl gelesen. Das ist kein Zeichen von Unehrlichkeit.`,
};

function care(doubtful: boolean): string {
  return doubtful
    ? "Lesen Sie dieses Profil mit Vorsicht."
    : "Das sind zu wenige, um das Profil infrage zu stellen.";
}
