import { type Html, html, when } from "../../html.js";

/** An input with its label, its hint and what is wrong with it. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly hint?: string | null;
  readonly mistake?: string | null;
  /** Whether it has the focus when the page comes. */
  readonly focus?: boolean;
}

export interface InputField extends Field {
  readonly type?: "text" | "email" | "url" | "date" | "number" | "search" | "datetime-local" | "password";
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly min?: string;
  readonly max?: string;
  readonly autocomplete?: string;
}

export interface AreaField extends Field {
  readonly rows?: number;
  readonly code?: boolean;
}

/** A choice of one. */
export interface ChoiceField extends Field {
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** Check boxes of one question. */
export interface CheckField extends Omit<ChoiceField, "value"> {
  readonly chosen: readonly string[];
}

export function input(field: InputField): Html {
  const { name, type = "text", value = "", required = false, maxLength = 300, min, max } = field;
  const bound = (attribute: "min" | "max", limit: string | undefined): Html | null =>
    limit === undefined ? null : attribute === "min" ? html` min="${limit}"` : html` max="${limit}"`;
  return framed(
    field,
    html`<input id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${field.autocomplete ?? "off"}" maxlength="${maxLength}"${bound("min", min)}${bound("max", max)} ${when(required, html`required`)} ${described(field)}>`,
  );
}

export function area(field: AreaField): Html {
  const { name, value = "", rows = 6, code = false } = field;
  return framed(
    field,
    html`<textarea id="${name}" name="${name}" rows="${rows}" spellcheck="false" ${when(code, html`class="code"`)} ${described(field)}>
${value}</textarea>`,
  );
}

export function file(field: Field & { readonly accept: string }): Html {
  return framed(
    field,
    html`<input id="${field.name}" name="${field.name}" type="file" accept="${field.accept}" ${described(field)}>`,
  );
}

export function choice(field: ChoiceField): Html {
  const { name, value = "", options } = field;
  const all = options.map(
    ([one, label]) => html`<option value="${one}" ${when(one === value, html`selected`)}>${label}</option>`,
  );
  return framed(field, html`<select id="${name}" name="${name}" ${described(field)}>${all}</select>`);
}

/** Check boxes; what is wrong with them stands with their question, and the first has the focus. */
export function checks({
  name,
  label,
  hint = null,
  mistake = null,
  focus = false,
  options,
  chosen,
}: CheckField): Html {
  const about = described({ name, label, hint, mistake });
  const all = options.map(
    ([value, text], place) =>
      html`<label class="check"><input type="checkbox" name="${name}" value="${value}" ${when(chosen.includes(value), html`checked`)} ${when(focus && place === 0, html`autofocus`)} ${mistake === null ? null : about}> <span>${text}</span></label>`,
  );
  return html`<fieldset ${mistake === null ? about : null}><legend>${label}</legend>${said({ name, hint })}${all}${wrong({ name, mistake })}</fieldset>`;
}

/** A form of one button that does something. */
export function action(
  address: string,
  label: string,
  options: {
    readonly quiet?: boolean;
    readonly danger?: boolean;
    readonly fields?: Readonly<Record<string, string>>;
  } = {},
): Html {
  const { quiet = false, danger = false, fields = {} } = options;
  const kind = danger ? "danger" : quiet ? "quiet" : "plain";
  const hidden = Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form method="post" action="${address}" class="inline">${hidden}<button class="${kind}">${label}</button></form>`;
}

function framed(field: Field, control: Html): Html {
  return html`<div class="field">
    <label for="${field.name}">${field.label}</label>
    ${said(field)}
    ${control}
    ${wrong(field)}
  </div>`;
}

function said({ name, hint = null }: Pick<Field, "name" | "hint">): Html | null {
  return hint === null ? null : html`<p class="hint" id="${name}-hint">${hint}</p>`;
}

function wrong({ name, mistake = null }: Pick<Field, "name" | "mistake">): Html | null {
  return mistake === null ? null : html`<p class="mistake" id="${name}-mistake">${mistake}</p>`;
}

function described({ name, hint = null, mistake = null, focus = false }: Field): Html | null {
  const ids = [...(hint === null ? [] : [`${name}-hint`]), ...(mistake === null ? [] : [`${name}-mistake`])];
  if (ids.length === 0) return null;
  return html`aria-describedby="${ids.join(" ")}" ${when(mistake !== null, html`aria-invalid="true"`)} ${when(focus, html`autofocus`)}`;
}
