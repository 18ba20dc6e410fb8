// Every message exists in both languages, under a code of its own, and every place in it is filled the same way.
import { describe, expect, test } from "vitest";
import { catalogue, messageTables } from "../../cli/catalogue.js";
import { cliMessages } from "../../cli/messages.js";
import { allTexts } from "../../cli/texts.js";

/** The places of a text that are filled; `{s}` is the English plural's alone. */
const places = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map((match) => match[1])
    .filter((name) => name !== "s")
    .sort();

describe("the catalogue", () => {
  test("has no code in two tables", () => {
    const codes = Object.values(messageTables).flatMap((table) => Object.keys(table));
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(Object.keys(catalogue).sort()).toEqual([...codes].sort());
  });

  test.each(Object.entries(catalogue))(
    "%s has its four texts, with the same places in both languages",
    (code, message) => {
      expect(code).toMatch(/^MPTS\d{4}$/);
      if (!message) throw new Error("no message");
      const { en, zh, fixEn, fixZh } = message;
      for (const text of [en, zh, fixEn, fixZh]) expect(text.trim()).not.toBe("");
      for (const text of [zh, fixZh]) expect(text).toMatch(/\p{Script=Han}/u);
      for (const text of [en, fixEn]) expect(text).not.toMatch(/\p{Script=Han}/u);
      expect(places(zh)).toEqual(places(en));
      expect(places(fixZh)).toEqual(places(fixEn));
    },
  );

  test("gives the command line the codes from MPTS7001", () => {
    for (const code of Object.keys(cliMessages)) expect(code).toMatch(/^MPTS7\d{3}$/);
  });
});

test.each(Object.entries(allTexts))("the text %s is there in both languages", (_key, { en, zh }) => {
  expect(en.trim()).not.toBe("");
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(places(zh)).toEqual(places(en));
});
