// case: a module that is only declared
import /* MPTS4005 */ "./motor.js";
// file: motor.d.ts
export function spin(): void;
