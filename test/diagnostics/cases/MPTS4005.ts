// case: a module that is only declared
import { spin } from /* MPTS4005 */ "./motor.js";
// file: motor.d.ts
export function spin(): void;
