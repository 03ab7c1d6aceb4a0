/** A text as it stands in a cell of a sheet, whatever a spreadsheet makes of its breaks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
