// case: a labelled break out of a switch
const mode = 2 as number;
choice: switch (mode) {
  case 1:
    console.log("one");
    break;
  case 2:
    if (mode > 1) /* MPTS1042 */ break choice;
    console.log("two");
    break;
}
