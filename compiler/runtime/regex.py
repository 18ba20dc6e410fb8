# Regular expressions with JavaScript's meaning. The pattern is compiled to steps before it comes to the board.


# What exec and match give: the groups as a list, and where they were found.
class Match(list):
    def __init__(self, values, index, source, groups):
        super().__init__(values)
        self.index = index
        self.input = source
        self.groups = groups


class RegExp:
    def __init__(self, source, flags, steps, slots, groups, names=()):
        self.source = source
        self.flags = flags
        self.lastIndex = 0
        self.steps = steps
        self.slots = slots
        self.group_count = groups
        self.names = names

    # The first match at `at` or behind: its end and its slots, slot 0 being its start.
    def find(self, source, at, sticky=False):
        for start in range(at, len(source) + 1):
            found = _run(self.steps, 0, source, start, [-1] * self.slots)
            if found:
                found[1][0] = start
                found[1][1] = found[0]
                return found[1]
            if sticky:
                break
        return None

    def texts(self, source, slots):
        return [source[slots[i]:slots[i + 1]] if slots[i + 1] >= 0 else None for i in range(0, 2 * self.group_count, 2)]

    def made(self, source, slots):
        values = self.texts(source, slots)
        groups = {name: values[index] for name, index in self.names} if self.names else None
        return Match(values, slots[0], source, groups)

    def exec(self, source):
        sticky = 'y' in self.flags
        moves = sticky or 'g' in self.flags
        start = self.lastIndex if moves else 0
        slots = self.find(source, start, sticky) if start <= len(source) else None
        if moves:
            self.lastIndex = slots[1] if slots else 0
        return self.made(source, slots) if slots else None

    def test(self, source):
        return self.exec(source) is not None

    # The slots of every match, one behind the other.
    def all(self, source):
        result = []
        at = 0
        while at <= len(source):
            slots = self.find(source, at, 'y' in self.flags)
            if slots is None:
                break
            result.append(slots)
            at = slots[1] if slots[1] > slots[0] else slots[1] + 1
        return result

    def match(self, source):
        if 'g' not in self.flags:
            return self.exec(source)
        self.lastIndex = 0
        return [source[slots[0]:slots[1]] for slots in self.all(source)] or None

    def match_all(self, source):
        if 'g' not in self.flags:
            raise TypeError('String.prototype.matchAll called with a non-global RegExp argument')
        return [self.made(source, slots) for slots in self.all(source)]

    def search(self, source):
        slots = self.find(source, 0, 'y' in self.flags)
        return slots[0] if slots else -1

    # `replacement` is a text with marks, or a function of the match, its groups, its place and the source.
    def replace(self, source, replacement):
        if 'g' in self.flags:
            found = self.all(source)
            self.lastIndex = 0
        else:
            match = self.exec(source) if 'y' in self.flags else None
            slots = self.find(source, match.index, True) if match else None if 'y' in self.flags else self.find(source, 0)
            found = [slots] if slots else []
        result = ''
        at = 0
        for slots in found:
            match = self.made(source, slots)
            if isinstance(replacement, str):
                text = _filled(replacement, match)
            else:
                values = list(match) + [match.index, source]
                if match.groups is not None:
                    values.append(match.groups)
                text = replacement(*values)
            result += source[at:slots[0]] + text
            at = slots[1]
        return result + source[at:]

    def split(self, source, limit=None):
        if source == '':
            return [] if self.find(source, 0, True) else first_of([source], limit)
        result = []
        start = at = 0
        while at < len(source):
            slots = self.find(source, at, True)
            if slots is None or slots[1] == start:
                at += 1
                continue
            result.append(source[start:at])
            result.extend(self.texts(source, slots)[1:])
            start = at = slots[1]
        result.append(source[start:])
        return first_of(result, limit)


# A replacement text with `$1`, `$&` and the like put in.
def _filled(replacement, match):
    result = ''
    at = 0
    while at < len(replacement):
        char = replacement[at]
        mark = replacement[at + 1:at + 2]
        at += 1
        if char != '$' or not mark:
            result += char
        elif mark == '$':
            result += '$'
            at += 1
        elif mark == '&':
            result += match[0]
            at += 1
        elif mark == '`':
            result += match.input[:match.index]
            at += 1
        elif mark == "'":
            result += match.input[match.index + len(match[0]):]
            at += 1
        elif mark == '<' and match.groups is not None and '>' in replacement[at:]:
            end = at + replacement[at:].find('>')
            result += match.groups.get(replacement[at + 1:end]) or ''
            at = end + 1
        else:
            width = 2 if replacement[at:at + 2].isdigit() and len(replacement[at:at + 2]) == 2 else 1
            if width == 2 and not 0 < int(replacement[at:at + 2]) < len(match):
                width = 1
            if mark.isdigit() and 0 < int(replacement[at:at + width]) < len(match):
                result += match[int(replacement[at:at + width])] or ''
                at += width
            else:
                result += '$'
    return result


def _within(char, ranges):
    for i in range(0, len(ranges), 2):
        if ranges[i] <= char <= ranges[i + 1]:
            return True
    return False


def _is_word(source, at):
    return 0 <= at < len(source) and _within(source[at], '09AZ__az')


# Runs the steps from `pc` on at a place of the source: where the match ends and its slots, or None.
def _run(steps, pc, source, at, slots):
    untried = []
    while True:
        step = steps[pc]
        pc += 1
        fits = True
        if isinstance(step, str):
            fits = source[at:at + len(step)] == step
            at += len(step)
        else:
            kind = step[0]
            if kind == 'in' or kind == 'not':
                fits = at < len(source) and _within(source[at], step[1]) == (kind == 'in')
                at += 1
            elif kind == 'split':
                untried.append((pc - 1 + step[2], at, slots))
                pc += step[1] - 1
            elif kind == 'jump':
                pc += step[1] - 1
            elif kind == 'save':
                slots = slots[:]
                slots[step[1]] = at
            elif kind == 'clear':
                slots = slots[:]
                for i in range(step[1], step[2]):
                    slots[i] = -1
            elif kind == 'moved':
                fits = slots[step[1]] != at
            elif kind == 'start':
                fits = at == 0
            elif kind == 'end':
                fits = at == len(source)
            elif kind == 'line_start':
                fits = at == 0 or source[at - 1] in '\n\r\u2028\u2029'
            elif kind == 'line_end':
                fits = at == len(source) or source[at] in '\n\r\u2028\u2029'
            elif kind == 'edge':
                fits = (_is_word(source, at - 1) != _is_word(source, at)) == step[1]
            elif kind == 'back':
                text = source[slots[step[1]]:slots[step[1] + 1]] if slots[step[1] + 1] >= 0 else ''
                fits = source[at:at + len(text)] == text
                at += len(text)
            elif kind == 'look':
                found = _run(steps, pc, source, at, slots)
                fits = (found is not None) == step[1]
                if found and fits:
                    slots = found[1]
                pc += step[2] - 1
            else:
                return at, slots
        if not fits:
            if not untried:
                return None
            pc, at, slots = untried.pop()
