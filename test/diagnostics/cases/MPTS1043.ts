// case: continue inside try and finally
for (let i = 1; i < 20; /* MPTS1043 */ i *= 2) {
  try {
    if (i === 4) continue;
    console.log(i);
  } finally {
    console.log("done");
  }
}
