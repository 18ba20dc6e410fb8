// The board link: finds boards, talks to their REPL, puts programs on them, runs and watches them.
export { deviceMessages } from "./messages.js";
export { LinkError } from "./link-error.js";
export type { BoardFile, LinkNotice, LinkOptions } from "./link-options.js";
export { systemClock, type ByteStream, type Clock, type Transport } from "./transport.js";
export { openPort } from "./open-port.js";
export { flash, type FlashOptions, type FlashProgress, type FlashReport } from "./flash.js";
export { monitor } from "./monitor.js";
export { runProgram, type RunOptions, type RunReport } from "./run.js";
export { resetBoard } from "./reset.js";
export { chooseDevice, listDevices, type DeviceInfo } from "./discovery/list-devices.js";
