// case: letters of an alphabet with rules of its own
const word = "ΣΑΣ";
/* MPTS2070 */ word.toLowerCase();
