// What the virtual board offers to the rest of mpts and to its users.
export type { PortEvent, ScreenFrame, VirtualBoard, VirtualBoardOptions, VirtualNetwork } from "./board.js";
export { simulatorMessages, SimulatorError, type SimulatorCode } from "./messages.js";
export { renderScreen, type RenderScreenOptions } from "./screen-text.js";
export { virtualBoardTransport } from "./transport.js";
export { startVirtualBoard } from "./virtual-board.js";
