/** Width and height of a link preview, as the services that show them ask for. */
export const CARD_PX = { width: 1200, height: 630 } as const;
