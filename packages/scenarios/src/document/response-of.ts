import type {
  AllocateResponse,
  BestWorstResponse,
  ChooseResponse,
  EstimateResponse,
  RankResponse,
  RateResponse,
  SelectResponse,
  SortResponse,
} from "../generated/transcript.js";
import type { ResponseType } from "./scenario.js";

interface Responses {
  choose: ChooseResponse;
  "best-worst": BestWorstResponse;
  rate: RateResponse;
  rank: RankResponse;
  select: SelectResponse;
  allocate: AllocateResponse;
  estimate: EstimateResponse;
  sort: SortResponse;
}

/** The response to a decision of a type: `ResponseOf<"rank">` is `{ order: string[] }`. */
export type ResponseOf<T extends ResponseType> = Responses[T];
