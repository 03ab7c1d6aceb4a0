import type { InvarianceLevel } from "@leadsim/psychometrics";
import type { InvarianceConclusion, InvarianceItem, MeasurementInvariance } from "@leadsim/scenarios";
import { pValue } from "../terminal/p-value.js";
import { plain } from "../terminal/plain.js";
import { type Column, table } from "../terminal/table.js";
import { wrap } from "../terminal/wrap.js";

const start = (title: string): Column => ({ title, align: "start" });
const end = (title: string): Column => ({ title, align: "end" });

const levels: Readonly<Record<InvarianceLevel, string>> = {
  configural: "configural",
  metric: "metric",
  partial: "partial",
  scalar: "scalar",
  "equal-ability": "equal ability",
};

/** What was fitted, the tests, the items that differ, and what may be compared. */
export function invarianceText(found: MeasurementInvariance, columns: number): string {
  const lowest = Math.min(...found.fits.map(({ bic }) => bic));
  const lines = [
    `Groups: ${found.groups.map(({ id, persons }) => `${id} (${persons})`).join(", ")}; ${found.model}.`,
    ...(found.sample.kind === "synthetic" ? ["Simulated responses: no person was measured."] : []),
    ...(found.sample.unknown > 0 ? [`Of unknown group and left out: ${found.sample.unknown}.`] : []),
    ...aboutTestlets(found, columns),
    ...(found.joined.length > 0
      ? wrap(`Categories that nobody of a group chose were joined: ${found.joined.join(", ")}.`, columns)
      : []),
    "",
    ...table(
      [
        start("equal"),
        end("log-likelihood"),
        end("free"),
        end("AIC"),
        end("BIC"),
        start("ability, mean/SD"),
        start(""),
      ],
      found.fits.map(({ level, logLikelihood, parameters, aic, bic, ability }) => [
        levels[level],
        logLikelihood.toFixed(2),
        String(parameters),
        aic.toFixed(1),
        bic.toFixed(1),
        ability.map(({ mean, sd }) => `${mean.toFixed(2)}/${sd.toFixed(2)}`).join("  "),
        bic === lowest ? "lowest BIC" : "",
      ]),
      columns,
    ),
    "",
    ...table(
      [start("test of"), start("within"), end("chi-square"), end("df"), end("p")],
      found.tests.map(({ restricted, free, chi2, df, p }) => [
        levels[restricted],
        levels[free],
        chi2.toFixed(2),
        String(df),
        pValue(p),
      ]),
      columns,
    ),
    "",
    ...itemLines(found, columns),
    ...wrap(conclusion(found), columns),
  ];
  return plain(`${lines.join("\n")}\n`);
}

/** Items whose parameters differ beyond chance, the largest first. */
function itemLines({ items, groups, partial }: MeasurementInvariance, columns: number): string[] {
  if (items.length === 0) return [];
  const differ = items
    .filter(({ adjustedP }) => adjustedP < 0.05)
    .sort((one, other) => other.chi2 - one.chi2);
  if (differ.length === 0)
    return [`Freed one by one from the scalar model, none of ${items.length} items differs.`, ""];
  return [
    `Freed one by one from the scalar model, ${differ.length} of ${items.length} items differ:`,
    ...table(
      [
        start("item"),
        end("chi-square"),
        end("df"),
        end("adjusted p"),
        start("group"),
        end("difference"),
        end("absolute"),
        end("area"),
      ],
      differ.flatMap((item) => item.differences.map((_, at) => itemRow(item, at, groups[at + 1]!.id))),
      columns,
    ),
    ...wrap(
      "Difference: expected score at equal ability less that of the first group, in categories, over the group's abilities; absolute: without regard to sign, larger where the curves cross; area: between the curves over all abilities.",
      columns,
    ),
    ...(partial.length > 0
      ? wrap(
          `All other items are equal there, those of --partial, too: they bend what the others show. Whether the rest is equal without ${partial.join(", ")} the test of partial within configural tells.`,
          columns,
        )
      : []),
    "",
  ];
}

function itemRow(
  { id, chi2, df, adjustedP, differences }: InvarianceItem,
  at: number,
  group: string,
): string[] {
  const { signed, unsigned, unsignedArea } = differences[at]!;
  return [
    id,
    chi2.toFixed(2),
    String(df),
    pValue(adjustedP),
    group,
    signed.toFixed(2),
    unsigned.toFixed(2),
    unsignedArea.toFixed(2),
  ];
}

/** What all items together say. */
const conclusions: Readonly<Record<InvarianceConclusion["holds"], string>> = {
  scalar: "No difference beyond chance: scores of these groups may be compared as far as items go.",
  metric:
    "Slopes are alike over all items, intercepts are not: within groups scores mean the same, means of groups can't be compared on all items.",
  none: "Slopes differ: the items do not measure alike in these groups.",
};

/** What to do where nothing was freed. */
const advice: Readonly<Record<InvarianceConclusion["holds"], string>> = {
  scalar: "",
  metric: "Free the items that differ (--partial).",
  none: "Free the items that differ (--partial) and see whether the rest holds.",
};

function aboutTestlets({ testlets, independent }: MeasurementInvariance, columns: number): string[] {
  if (independent) {
    return wrap(
      "Items of one scenario were taken as independent: differences look surer than they are. --testlets models them.",
      columns,
    );
  }
  return testlets.length > 0 ? wrap(`Testlets: ${testlets.join(", ")}.`, columns) : [];
}

function conclusion(found: MeasurementInvariance): string {
  const { holds, bicPrefersEqual, partial } = found.conclusion;
  return [
    conclusions[holds],
    partial ? partialConclusion(found, partial) : advice[holds],
    bicPrefersEqual
      ? "By BIC the differences are small beside the parameters they cost: look at the items and how large they are before you give up comparing."
      : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** What was freed, from which model, and whether the rest is equal. */
function partialConclusion(
  { partial: freed, tests }: MeasurementInvariance,
  { holds, bicPrefers }: NonNullable<InvarianceConclusion["partial"]>,
): string {
  const p = pValue(
    tests.find(({ restricted, free }) => restricted === "partial" && free === "configural")!.p,
  );
  const beside = `partial within configural, p ${p}${bicPrefers ? "; its BIC is the lowest" : ""}`;
  const rest = holds
    ? `the others differ no more than chance explains (${beside}): scores and means of these groups may be compared on the others, as far as items go`
    : `the others still differ (${beside}): free more of them${bicPrefers ? ", or judge by how large their differences are" : ""}`;
  return `With ${freed.join(", ")} freed from the model in which all items are equal (scalar), ${rest}.`;
}
