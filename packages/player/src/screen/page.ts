import type { TemplateResult } from "lit";
import { briefingPage } from "./briefing-page.js";
import { practicePage } from "./practice-page.js";
import { consequencePage, scenePage } from "./scene-page.js";
import type { ScreenContext } from "./screen-context.js";
import { completedPage, expiredPage, pausedPage, welcomeBackPage, withdrawnPage } from "./still-pages.js";

/** The page that shows where the session stands. */
export function page(context: ScreenContext): TemplateResult {
  const { view, client, screen } = context;
  switch (view.status) {
    case "paused":
      return pausedPage(context);
    case "completed":
      return completedPage(context);
    case "expired":
      return expiredPage(context);
    case "withdrawn":
      return withdrawnPage(context);
  }
  if (client.away) return welcomeBackPage(context);
  switch (view.status) {
    case "briefing":
      return screen.practice ? practicePage(context, screen.practice) : briefingPage(context);
    case "consequence":
      return consequencePage(context);
    default:
      return scenePage(context);
  }
}
