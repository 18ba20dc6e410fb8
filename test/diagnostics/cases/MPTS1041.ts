// case: read by a function that runs before
function show(): void {
  console.log(String(total));
}
show();
/* MPTS1041 */ var total: number | undefined = 1;
