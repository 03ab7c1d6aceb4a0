/** Translations are documents like others. */
export const translations = `
ALTER TABLE leadsim.document DROP CONSTRAINT document_kind_check;
ALTER TABLE leadsim.document ADD CONSTRAINT document_kind_check
  CHECK (kind IN ('scenario', 'form', 'model', 'benchmark', 'theme', 'translation'));
`;
