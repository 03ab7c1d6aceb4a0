// A page as a PDF, by a browser on the machine

export { PrintError, type PrintFault, printPdf } from "./print-pdf.js";
