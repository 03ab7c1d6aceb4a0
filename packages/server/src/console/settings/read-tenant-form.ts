import { present } from "@leadsim/scenarios/rules";
import { TenantSettings } from "../../tenants/tenants.js";
import { checkFields } from "../page/check-fields.js";
import type { Form } from "../page/form.js";

/**
 * The settings that a form says. What the page does not show, such as a glossary, stays as it was.
 * @throws HostError `invalid-request`
 */
export function readTenantForm(form: Form, before: TenantSettings): TenantSettings {
  const days = (name: string): number | null => (form.text(name) === "" ? null : Number(form.text(name)));
  const written = (name: string, as: string) => (form.text(name) === "" ? {} : { [as]: form.text(name) });
  const { contact: known, data: _told, ...candidates } = before.candidates ?? {};
  const { page, note } = known ?? {};
  const contact = {
    ...written("contact-name", "name"),
    ...written("contact-email", "email"),
    ...written("contact-phone", "phone"),
    ...present({ page, note }),
  };
  const paragraphs = form
    .text("data")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const data = { paragraphs, ...written("data-page", "page") };
  const invitationDays = days("invitation-days");
  return checkFields(TenantSettings, {
    ...before,
    ...(invitationDays === null ? {} : { invitationDays }),
    retention: { sessions: days("sessions"), people: days("people"), audit: days("audit") },
    candidates: {
      ...candidates,
      ...(form.text("contact-name") === "" ? {} : { contact }),
      ...(paragraphs.length === 0 ? {} : { data }),
    },
  });
}
