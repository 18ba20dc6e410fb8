// case: a text thrown
function fail(): never {
  throw /* MPTS2050 */ "broken";
}
fail();

// case: an object thrown
throw /* MPTS2050 */ { code: 5 };
