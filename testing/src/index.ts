// Browsers

export { describeInBrowser } from "./describe-in-browser.ts";
export { findBrowser } from "./find-browser.ts";
export { launchBrowser } from "./launch-browser.ts";
export { type OpenedPage, openPage, type ServedFile } from "./open-page.ts";

// Accessibility

export { type AccessibilityFault, accessibilityFaults } from "./accessibility-faults.ts";

// Bundles

export { type Bundle, bundleForBrowser } from "./bundle-for-browser.ts";
