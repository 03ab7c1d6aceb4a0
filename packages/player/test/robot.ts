import type { Page } from "playwright-core";

/** What a robot saw and did on one page, in the words of the screen. */
export interface RobotStep {
  readonly heading: string;
  readonly prompt: string | null;
  /** What it answered, as texts of the screen: option to mark, or a list of options. */
  readonly answer: readonly (readonly [text: string, mark: string])[];
  readonly done: boolean;
}

/** Plays the page that is on the screen, which is all it knows: it marks, types, and presses the main button. */
export function robotStep(page: Page, seed: number): Promise<RobotStep> {
  return page.evaluate(playOnePage, seed);
}

// Runs in the page: nothing from outside reaches it.
async function playOnePage(seed: number): Promise<RobotStep> {
  const root = document.querySelector("leadsim-player")!.shadowRoot!;
  const text = (element: Element | null | undefined) =>
    element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  const all = <E extends Element = HTMLElement>(selector: string, within: ParentNode = root) => [
    ...within.querySelectorAll<E>(selector),
  ];
  let state = seed;
  const draw = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
  const until = async (isSo: () => boolean) => {
    for (let tries = 0; !isSo(); tries += 1) {
      if (tries > 400) throw new Error(`The robot waited in vain on “${text(root.querySelector("main"))}”`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const main = () => root.querySelector<HTMLButtonElement>("main button.main");
  const type = async (field: HTMLInputElement, value: string) => {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await settled();
  };
  const labelOf = (input: HTMLInputElement) => text(input.closest("label"));

  const heading = text(root.querySelector("main h2"));
  const form = root.querySelector("form.decision");
  const answer: [string, string][] = [];
  const prompt = form ? text(form.querySelector("legend h3")) : null;
  if (form) {
    const groups = all("fieldset fieldset", form);
    const options = all(".option", form);
    const steppers = all<HTMLInputElement>(".amount-item input", form);
    const figures = all<HTMLInputElement>(".figure-field input", form);
    if (options.length > 0 && options[0]!.querySelector("[type=radio]")) {
      const option = options[draw(options.length)]!;
      option.click();
      answer.push([text(option), "picked"]);
    } else if (options.length > 0) {
      const wanted = Number(/\d+/.exec(text(form.querySelector(".hint")))![0]);
      const start = draw(options.length);
      for (let place = 0; place < wanted; place += 1) {
        const option = options[(start + place) % options.length]!;
        option.click();
        await settled();
        answer.push([text(option), "picked"]);
      }
    } else if (groups.length > 0) {
      // Rate and sort: one mark in each group, moving on so that no group gets too full.
      const shift = draw(5);
      for (const [place, group] of groups.entries()) {
        const marks = all<HTMLInputElement>("input", group);
        const mark = marks[(place + shift) % marks.length]!;
        mark.click();
        await settled();
        answer.push([text(group.querySelector("legend")), labelOf(mark)]);
      }
    } else if (steppers.length > 0) {
      const [budget, step] = text(form.querySelector(".hint")).match(/\d+/g)!.map(Number) as [number, number];
      const given = Math.round((budget * 0.4) / step) * step;
      for (const [place, field] of steppers.entries()) {
        const amount = place === 0 ? given : place === 1 ? budget - given : 0;
        await type(field, String(amount));
        answer.push([text(field.closest("li")!.querySelector("label")), String(amount)]);
      }
    } else if (figures.length > 0) {
      const [least] = text(form.querySelector(".hint"))
        .replace(/(\d)[.,](\d{3})/g, "$1$2")
        .match(/\d+/g)!
        .map(Number);
      for (const [place, field] of figures.entries()) {
        const figure = least! + (place + 1) * 100;
        await type(field, String(figure));
        answer.push([["low", "likely", "high"][place]!, String(figure)]);
      }
    } else if (form.querySelector("[id$=-place]")) {
      for (let left = all("[id$=-place]", form); left.length > 0; left = all("[id$=-place]", form)) {
        const next = left[draw(left.length)]!;
        answer.push([text(next.closest("li")!.querySelector("p")), String(answer.length + 1)]);
        next.click();
        await settled();
      }
    } else {
      const cards = all("li.card", form);
      for (const [place, end] of ["best", "worst"].entries()) {
        const card = cards[(draw(2) * 2 + place) % cards.length]!;
        all("input", card)[place]!.click();
        await settled();
        answer.push([text(card.querySelector("p")), end]);
      }
    }
    await settled();
    main()!.click();
    await until(() => form.isConnected === false || root.querySelector("form.review") !== null);
  }
  const before = root.querySelector("main .page");
  const was = text(root.querySelector("main"));
  main()?.click();
  const isDone = () => main() === null;
  await until(
    () => isDone() || (text(root.querySelector("main")) !== was && main()!.ariaDisabled !== "true"),
  );
  void before;
  return { heading, prompt, answer, done: isDone() };
}
