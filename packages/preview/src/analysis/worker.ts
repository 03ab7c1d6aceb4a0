// The worker's program: plays stories through beside the page.
import { answerAnalyses } from "./answer-analyses.js";

answerAnalyses();
