import type { Words } from "./words.js";

export const deExamples: Words["examples"] = {
  choose: {
    type: "choose",
    prompt: "Sie planen einen Tagesausflug mit fünf Kolleginnen und Kollegen. Wie kommen Sie hin?",
    options: [
      { id: "train", text: "Mit der Bahn, die letzten zwei Kilometer zu Fuß." },
      { id: "bus", text: "Mit dem Bus, der vor der Tür hält." },
      { id: "cars", text: "In zwei Autos, von zu Hause aus." },
    ],
  },
  "best-worst": {
    type: "best-worst",
    prompt: "Es kann an dem Tag regnen. Welcher Plan ist am sinnvollsten, welcher am wenigsten?",
    options: [
      { id: "museum", text: "Ein Museum für den Nachmittag im Sinn haben." },
      { id: "wait", text: "Am Morgen den Himmel ansehen." },
      { id: "move", text: "Den Ausflug gleich um eine Woche verschieben." },
    ],
  },
  rate: {
    type: "rate",
    prompt: "Wie nützlich ist das in Ihrer Tasche?",
    options: [
      { id: "bottle", text: "Eine Flasche Wasser" },
      { id: "map", text: "Eine Karte aus Papier" },
      { id: "lamp", text: "Eine Lampe" },
    ],
    scale: {
      min: 1,
      max: 5,
      anchors: [
        { value: 1, text: "ohne Nutzen" },
        { value: 5, text: "sehr nützlich" },
      ],
    },
  },
  rank: {
    type: "rank",
    prompt: "Was legen Sie zuerst fest, was zuletzt?",
    options: [
      { id: "day", text: "Den Tag" },
      { id: "place", text: "Den Ort" },
      { id: "lunch", text: "Wo Sie zu Mittag essen" },
    ],
  },
  select: {
    type: "select",
    prompt: "Was erfragen Sie, bevor Sie entscheiden? Wählen Sie zwei.",
    options: [
      { id: "likes", text: "Was die anderen gern tun" },
      { id: "time", text: "Wann alle zu Hause sein müssen" },
      { id: "color", text: "Welche Farbe der Bus hat" },
      { id: "price", text: "Was es kosten darf" },
    ],
    pick: { min: 2, max: 2 },
  },
  allocate: {
    type: "allocate",
    prompt: "Sie haben sechs Stunden. Wie verteilen Sie sie?",
    options: [
      { id: "walk", text: "Ein Spaziergang" },
      { id: "lunch", text: "Mittagessen" },
      { id: "museum", text: "Das Museum" },
    ],
    budget: 6,
    unit: "h",
    step: 0.5,
  },
  estimate: {
    type: "estimate",
    prompt: "Wie lange dauert der Hinweg?",
    unit: "Minuten",
    min: 0,
    max: 180,
    step: 5,
  },
  sort: {
    type: "sort",
    prompt: "Wer kümmert sich worum?",
    items: [
      { id: "tickets", text: "Fahrkarten" },
      { id: "table", text: "Ein Tisch für das Mittagessen" },
      { id: "photos", text: "Fotos" },
    ],
    bins: [
      { id: "me", text: "Ich mache es", max: 1 },
      { id: "other", text: "Ich bitte jemanden darum", max: null },
    ],
  },
};
