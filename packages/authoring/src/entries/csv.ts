// Tables as text

export type { CsvRecord } from "../csv/csv-parser.js";
export { csvRecords } from "../csv/csv-records.js";
export { asWritten, byteOrderMark, type CsvStyle, toCsv } from "../csv/csv-rows.js";
export {
  type Grouped,
  marksOf,
  type NumberMarks,
  type ReadNumber,
  readGrouped,
  readNumber,
  type TwoReadings,
} from "../csv/read-number.js";
