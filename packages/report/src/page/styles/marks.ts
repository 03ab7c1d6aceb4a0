/**
 * Marks, drawn here and not by pictures in the page, which holds hundreds of them. Shapes differ, so that they read in
 * gray; where one is empty, the color of its ground covers what it stands on.
 */
export const marks = `
.mark{--void:var(--ground,var(--paper));display:inline-block;flex:none;width:11px;height:11px;margin-inline:1.5px;vertical-align:-.06em;border:1.5px solid;border-radius:50%;background:var(--void)}
.mark.seen,.mark.judged,.mark.partly,.mark.above,.mark.at{color:var(--accent)}.mark.not-shown,.mark.below{color:var(--low)}.mark.no-opportunity,.mark.cannot-tell{color:var(--soft)}
.mark.seen{background:currentColor}.mark.judged{background:radial-gradient(currentColor 2.2px,var(--void) 2.8px)}.mark.partly{background:linear-gradient(to right,currentColor 50%,var(--void) 0)}
.mark.no-opportunity,.mark.at{border:0;border-radius:0;background:linear-gradient(currentColor,currentColor) center/8px 1.75px no-repeat}
.mark.at{background:linear-gradient(currentColor,currentColor) center 2px/100% 1.75px no-repeat,linear-gradient(currentColor,currentColor) center 7.25px/100% 1.75px no-repeat}
.mark.above,.mark.below{border:0;border-radius:0;background:currentColor;clip-path:polygon(50% 5%,100% 95%,0 95%)}.mark.below{clip-path:polygon(0 5%,100% 5%,50% 95%)}
.mark.cannot-tell{border-style:dotted}
@media (forced-colors:active){.mark{--void:Canvas;forced-color-adjust:none}.mark[class]{color:CanvasText}}
`;
