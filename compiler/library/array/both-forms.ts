// One member for arrays and read-only arrays.
import type { LibraryMember, LibraryMembers } from "../table.js";

/** `Array.name` and `ReadonlyArray.name`. */
export function bothForms(name: string, member: LibraryMember): LibraryMembers {
  return { [`Array.${name}`]: member, [`ReadonlyArray.${name}`]: member };
}
