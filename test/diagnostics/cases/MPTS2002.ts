// case: a property of a value of no known type
function show(settings: any): void {
  const speed: number = settings./* MPTS2002 */ speed;
  console.log(speed);
}
show;
