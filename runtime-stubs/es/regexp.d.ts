// RegExp: TypeScript needs the type to exist; regular expressions themselves are not supported yet.

/** The type of a regular expression, which board programs cannot use yet. 正则表达式的类型;板子程序暂不支持。 */
interface RegExp {}
