// case: a module that is nowhere
import { spin } from /* TS2307 */ "./motor.js";
spin();
