// Tables as text

export { csvRecords } from "../csv/csv-records.js";
export { fromCsv, toCsv } from "../csv/csv-rows.js";
