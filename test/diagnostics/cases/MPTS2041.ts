// case: keyword arguments from a variable
import { Timer } from "machine";
function start(options: { period: number; callback: () => void }): void {
  Timer(0).init(/* MPTS2041 */ options);
}
start;

// case: keyword arguments with a spread
import { Timer } from "machine";
function start(options: { period: number; callback: () => void }): void {
  Timer(0).init({ /* MPTS2041 */ ...options });
}
start;
