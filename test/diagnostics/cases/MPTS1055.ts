// case: a name of another case
const mode = 2 as number;
switch (mode) {
  case 1:
    let level = 3;
    console.log(level);
    break;
  case 2:
    /* MPTS1055 */ level = 4;
    console.log(level);
    break;
}
