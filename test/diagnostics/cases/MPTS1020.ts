// case: bytes as a condition
import { unique_id } from "machine";
if (/* MPTS1020 */ unique_id()) console.log("named");

// case: bytes in an or
import { unique_id } from "machine";
const identity = unique_id();
while (!(/* MPTS1020 */ identity)) console.log("none");
