// The catalogue of everything the compiler can say. A code never changes its meaning; new ones are added at the end of their range.
//
// MPTS1xxx  a construct that is not supported
// MPTS2xxx  a construct that is supported, used where its meaning cannot be kept
// MPTS3xxx  warnings: legal, and probably not what is wanted on a board
// MPTS4xxx  files, modules and the build as a whole
import type { Message } from "../../base/message.js";

interface CatalogueMessage extends Message {
  readonly category: "error" | "warning";
}

function error(en: string, fixEn: string, zh: string, fixZh: string): CatalogueMessage {
  return { category: "error", en, fixEn, zh, fixZh };
}

function warning(en: string, fixEn: string, zh: string, fixZh: string): CatalogueMessage {
  return { category: "warning", en, fixEn, zh, fixZh };
}

export const catalogue = {
  MPTS1001: error(
    "mpts does not support {construct} yet.",
    "Write it in another way; `docs/support.md` lists what is supported.",
    "mpts 暂不支持 {construct}。",
    "请换一种写法;支持的语法见 `docs/zh/support.md`。",
  ),
  MPTS1010: error(
    "`this` has no value here.",
    "Use it inside a method or constructor; in a callback write an arrow function `() => ...`.",
    "此处的 `this` 没有值。",
    "请在方法或构造函数中使用;回调请写成箭头函数 `() => ...`。",
  ),
  MPTS1011: error(
    "`super` can only be called: `super(...)` or `super.method(...)`.",
    "Put what you need of the base class into a method and call that.",
    "`super` 只能用来调用:`super(...)` 或 `super.method(...)`。",
    "请把需要的内容放进基类的方法里再调用。",
  ),
  MPTS1012: error(
    "The method `{name}` taken as a value would lose its `this`.",
    "Wrap the call: `() => object.{name}()`.",
    "把方法 `{name}` 当作值使用会丢失 `this`。",
    "请把调用包起来:`() => object.{name}()`。",
  ),
  MPTS1020: error(
    "Whether bytes count as true differs between Python and JavaScript.",
    "Compare their length: `data.length > 0`.",
    "Python 与 JavaScript 对字节串真假的判断不同。",
    "请比较长度:`data.length > 0`。",
  ),
  MPTS1030: error(
    '`typeof` is supported only compared with one of "string", "number", "boolean", "undefined", "function".',
    'Write `typeof x === "string"`, or tell the cases apart by a field of your own.',
    '`typeof` 只支持与 "string"、"number"、"boolean"、"undefined"、"function" 之一比较。',
    '请写成 `typeof x === "string"`,或用自己的字段区分。',
  ),
  MPTS1031: error(
    "`instanceof` needs a class of the program or of the firmware, an error class or `Array` on its right.",
    "Name such a class, or ask with `typeof`.",
    "`instanceof` 右边必须是程序或固件中的类、错误类或 `Array`。",
    "请写这样的类,或改用 `typeof` 判断。",
  ),
  MPTS1040: error(
    "A function made in a loop uses `{name}`, which changes after the function is made.",
    "Copy the value first: `const kept = {name};`, and use that in the function.",
    "循环里创建的函数用到了 `{name}`,而它之后还会变化。",
    "请先复制一份:`const kept = {name};`,并在函数里使用它。",
  ),
  MPTS1041: error(
    "A `var` that may be read before its line has run is not supported.",
    "Declare it with `let` before its first use.",
    "不支持在声明执行之前就可能被读取的 `var`。",
    "请在首次使用之前用 `let` 声明。",
  ),
  MPTS1042: error(
    "This `break` out of a `switch` is not supported here.",
    "End the case with `break`, or use `if` and `else`.",
    "此处不支持这样跳出 `switch`。",
    "请用 `break` 结束该 case,或改用 `if` 和 `else`。",
  ),
  MPTS1043: error(
    "`continue` inside `try ... finally` of a `for` loop with a step is not supported.",
    "Use a `while` loop, or move the `try` into a function.",
    "不支持在带步进的 `for` 循环的 `try ... finally` 中使用 `continue`。",
    "请改用 `while` 循环,或把 `try` 移到函数里。",
  ),
  MPTS1044: error(
    "`for ... of` over this is not supported yet: it goes over arrays, strings, bytes, tuples, maps, sets and generators.",
    "Give it the type of one of these, or make an array of it first.",
    "暂不支持对它使用 `for ... of`:可遍历数组、字符串、字节串、元组、Map、Set 和生成器。",
    "请给它写上其中一种类型,或先转换成数组。",
  ),
  MPTS1050: error(
    "A class can only extend a class of the program or of the firmware, `Error` or `TypeError`.",
    "Extend a class that is declared by name.",
    "类只能继承程序或固件中的类、`Error` 或 `TypeError`。",
    "请继承一个有名字的类。",
  ),
  MPTS1051: error(
    "`super(...)` must be a statement of its own in the constructor.",
    "Call it as one of the constructor's first statements.",
    "构造函数中的 `super(...)` 必须是单独的语句。",
    "请在构造函数开头调用它。",
  ),
  MPTS1052: error(
    "A setter must stand after the getter of the same name.",
    "Move the getter in front of the setter.",
    "setter 必须写在同名 getter 之后。",
    "请把 getter 移到 setter 前面。",
  ),
  MPTS1053: error(
    "`{name}` is read here before it has a value: the constructor of the base class calls this method.",
    "Give the value to the base class' constructor, or call the method after the object is made.",
    "此处读取 `{name}` 时它还没有值:基类的构造函数会调用这个方法。",
    "请把该值传给基类的构造函数,或在对象创建之后再调用此方法。",
  ),
  MPTS1054: error(
    "This use of `super` in a static method is not supported.",
    "Name the base class: `Base.method(...)`.",
    "不支持在静态方法中这样使用 `super`。",
    "请直接写基类名:`Base.method(...)`。",
  ),
  MPTS1055: error(
    "`{name}` is declared in another `case` and has no value here.",
    "Declare it in front of the `switch`, or give each `case` a block of its own.",
    "`{name}` 在另一个 `case` 中声明,此处还没有值。",
    "请在 `switch` 之前声明它,或让每个 `case` 使用自己的代码块。",
  ),
  MPTS2001: error(
    "`{name}` is not supported yet.",
    "`docs/support.md` lists the library members that are.",
    "暂不支持 `{name}`。",
    "支持的库成员见 `docs/zh/support.md`。",
  ),
  MPTS2002: error(
    "What `{name}` is cannot be told from the types.",
    "Give the object a type that declares it.",
    "无法从类型得知 `{name}` 是什么。",
    "请给该对象一个声明了它的类型。",
  ),
  MPTS2003: error(
    "This way of using `{name}` is not supported yet.",
    "Use it in its plain form, or write a loop.",
    "暂不支持这样使用 `{name}`。",
    "请使用其普通形式,或改写成循环。",
  ),
  MPTS2010: error(
    "`{operator}` is supported between numbers only.",
    "Convert the value first, for example with `Number(...)`.",
    "`{operator}` 只支持用于数字。",
    "请先转换,例如 `Number(...)`。",
  ),
  MPTS2020: error(
    "What a value of type `{type}` looks like as text is not supported yet.",
    "Write out the parts you want to see: `${point.x}, ${point.y}`.",
    "暂不支持把类型为 `{type}` 的值转换成文本。",
    "请写出想显示的部分:`${point.x}, ${point.y}`。",
  ),
  MPTS2021: error(
    "The format places of this text, such as %s and %d, cannot be filled: a value does not suit its place, or the values are spread with `...`.",
    "Use a template: `${value}`.",
    "此文本中的格式占位符(如 %s、%d)无法填入:值与占位符不符,或用 `...` 展开了值。",
    "请使用模板字符串:`${value}`。",
  ),
  MPTS2030: error(
    "Comparing `{left}` with `{right}` would answer differently in Python.",
    "Compare values of one type.",
    "在 Python 中比较 `{left}` 与 `{right}` 会得到不同的结果。",
    "请比较同一类型的值。",
  ),
  MPTS2031: error(
    "Here `null` and `undefined` cannot be told apart: both are None on the board.",
    "Use only one of them for this value, or write `== null`, which asks for either.",
    "此处无法区分 `null` 与 `undefined`:在板子上两者都是 None。",
    "请只使用其中一种,或写成 `== null`(两者皆可)。",
  ),
  MPTS2032: error(
    "`<` and its kin are supported between two numbers or two strings, not `{left}` and `{right}`.",
    "Convert both to one type.",
    "`<` 等比较只支持两个数字或两个字符串,不支持 `{left}` 与 `{right}`。",
    "请转换成同一类型。",
  ),
  MPTS2040: error(
    "Square brackets on this are not supported yet: they reach elements by number, and properties of objects by name.",
    "Use a number between the brackets, or write the property with a dot.",
    "暂不支持这样使用方括号:可用数字访问元素,或用名字访问对象的属性。",
    "请在方括号中使用数字,或用点访问属性。",
  ),
  MPTS2041: error(
    "Keyword arguments must be an object literal of `name: value`.",
    "Write them out where the function is called.",
    "关键字参数必须写成 `名: 值` 的对象字面量。",
    "请在调用处逐个写出。",
  ),
  MPTS2042: error(
    "A parameter with a default cannot also be `null`: None would stand for both.",
    "Leave `null` out of its type.",
    "带默认值的参数不能同时允许 `null`:两者都会是 None。",
    "请从类型中去掉 `null`。",
  ),
  MPTS2050: error(
    "Only errors can be thrown.",
    'Write `throw new Error("...")`.',
    "只能抛出错误对象。",
    '请写成 `throw new Error("...")`。',
  ),
  MPTS2060: error(
    "This array may have holes (see line {line}): they are no `undefined`, and mpts does not keep them apart.",
    "Give every place a value: `new Array(n).fill(0)`, or add elements with `push`.",
    "此数组可能有空位(见第 {line} 行):空位并非 `undefined`,mpts 不作区分。",
    "请给每个位置赋值:`new Array(n).fill(0)`,或用 `push` 添加元素。",
  ),
  MPTS2070: error(
    "`{name}` is supported for the letters of Latin and Cyrillic alphabets; a text of this program holds others.",
    "Write the text in the case you need.",
    "`{name}` 只支持拉丁字母和西里尔字母;此程序的文本中含有其他字母。",
    "请直接写成所需的大小写。",
  ),
  MPTS2071: error(
    "{part} in a regular expression is not supported.",
    "Write the pattern without it, or look at the text with string methods.",
    "正则表达式中不支持 {part}。",
    "请改写表达式,或使用字符串方法。",
  ),
  MPTS2072: error(
    "A regular expression must be written where it is used: its pattern is compiled before it comes to the board.",
    "Write it between slashes, or give `new RegExp` string literals.",
    "正则表达式必须直接写出:它在上传之前编译。",
    "请写在两个斜杠之间,或给 `new RegExp` 传入字符串字面量。",
  ),
  MPTS2073: error(
    "Regular expressions are not supported in a program with characters beyond U+FFFF, such as emoji.",
    "Leave those characters out, or look at the text with string methods.",
    "含有 U+FFFF 以上字符(如表情符号)的程序不支持正则表达式。",
    "请去掉这些字符,或使用字符串方法。",
  ),
  MPTS2080: error(
    "The key `{key}` cannot be an attribute, and this object has methods or stands beside class instances.",
    "Use a key that is a plain name.",
    "键 `{key}` 不能作为属性名,而该对象带有方法或与类的实例混用。",
    "请使用普通名称作为键。",
  ),
  MPTS2081: error(
    "A key of type `{type}` is not supported: keys are strings or numbers.",
    "Convert the key with `String(...)`.",
    "不支持类型为 `{type}` 的键:键须为字符串或数字。",
    "请用 `String(...)` 转换。",
  ),
  MPTS2082: error(
    "The keys of this object are not known in order: a class makes it, or it has accessors or methods that use `this`.",
    "Name the properties one by one, or keep the data in a plain object literal.",
    "无法得知该对象各键的顺序:它由类创建,或带有访问器、使用 `this` 的方法。",
    "请逐个写出属性,或把数据放进普通对象字面量。",
  ),
  MPTS2083: error(
    "`Object.freeze` was called on an object of this kind: writing here would throw in JavaScript.",
    "Leave out `Object.freeze`, or do not write to the object.",
    "此类对象调用过 `Object.freeze`:在 JavaScript 中此处写入会抛出错误。",
    "请去掉 `Object.freeze`,或不要写入该对象。",
  ),
  MPTS2084: error(
    "A default for a value that may be `null` is not supported: it is meant for `undefined` alone, and both are None.",
    "Leave `null` out of its type, or give the default with `??` afterwards.",
    "不支持给可能为 `null` 的值设默认值:默认值只用于 `undefined`,而两者都是 None。",
    "请从类型中去掉 `null`,或之后用 `??` 给出默认值。",
  ),
  MPTS3001: warning(
    "A `catch` without a name in an endless loop also swallows Ctrl-C: the board could no longer be reached.",
    "Write `catch (e)`, which lets Ctrl-C through, or put the `try` around the loop.",
    "无限循环中不带变量的 `catch` 也会吞掉 Ctrl-C,之后将无法连接板子。",
    "请写成 `catch (e)`(不会拦截 Ctrl-C),或把 `try` 放到循环外面。",
  ),
  MPTS4001: error(
    "This file lies outside the folder of the program's first file.",
    "Move it into that folder or one below.",
    "此文件位于程序入口文件所在文件夹之外。",
    "请移到该文件夹或其子文件夹中。",
  ),
  MPTS4002: error(
    "Two files would both become `{path}`.",
    "Rename one of them.",
    "两个文件都会变成 `{path}`。",
    "请重命名其中一个。",
  ),
  MPTS4003: error(
    "`{path}` would hide a module of the firmware.",
    "Give the file another name.",
    "`{path}` 会遮住固件自带的模块。",
    "请换一个文件名。",
  ),
  MPTS4004: error(
    "Files that import each other in a circle are not supported yet.",
    "Move what both need into a third file.",
    "暂不支持文件之间循环导入。",
    "请把双方都需要的内容移到第三个文件。",
  ),
  MPTS4005: error(
    "The module `{module}` is neither a file of the program nor one of the firmware's.",
    "Check the name; files of your own start with `./`.",
    "模块 `{module}` 既不是程序的文件,也不是固件的模块。",
    "请检查名称;自己的文件以 `./` 开头。",
  ),
  MPTS4010: error(
    "The file `{file}` cannot be read.",
    "Check the path.",
    "无法读取文件 `{file}`。",
    "请检查路径。",
  ),
  MPTS4011: error(
    "mpts made Python that the board's own compiler refuses: {message}. This is a mistake in mpts.",
    "Please report it with the program; until then write this place in another way.",
    "mpts 生成的 Python 未通过板子编译器的检查:{message}。这是 mpts 的错误。",
    "请连同程序一起报告;在此之前请换一种写法。",
  ),
  MPTS4012: error(
    "mpts failed on this: {message}. This is a mistake in mpts.",
    "Please report it with the program; until then write this place in another way.",
    "mpts 处理此处时出错:{message}。这是 mpts 的错误。",
    "请连同程序一起报告;在此之前请换一种写法。",
  ),
} satisfies Record<string, CatalogueMessage>;

/** The codes of the compiler's messages. */
export type DiagnosticCode = keyof typeof catalogue;
