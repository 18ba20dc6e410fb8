# Map and Set: any key, in the order they came, and iteration that sees what is added and removed meanwhile.


# A key as a dict can hold it: numbers and text by value, with True apart from 1 and NaN equal to itself,
# everything else by identity.
def _key(value):
    if isinstance(value, (str, int)) and not isinstance(value, bool):
        return value
    if value is None or isinstance(value, bool):
        return ('', value is True, value is None)
    if isinstance(value, float):
        return ('',) if value != value else value
    return (id(value),)


class _Collection:

    def __init__(self):
        self._places = {}
        self._keys = []
        self._values = []

    @property
    def size(self):
        return len(self._places)

    def has(self, key):
        return _key(key) in self._places

    def delete(self, key):
        place = self._places.pop(_key(key), None)
        if place is None:
            return False
        # The place stays free so that a loop under way goes on where it is.
        self._keys[place] = self._values[place] = _Collection
        return True

    def clear(self):
        self._places.clear()
        for place in range(len(self._keys)):
            self._keys[place] = self._values[place] = _Collection

    def put(self, key, value):
        known = _key(key)
        place = self._places.get(known)
        if place is None:
            if len(self._keys) > 16 and len(self._keys) > 4 * len(self._places):
                self.tidy()
            self._places[known] = len(self._keys)
            self._keys.append(key + 0 if isinstance(key, float) and key == 0 else key)
            self._values.append(value)
        else:
            self._values[place] = value

    # Takes the free places away; a loop under way keeps the old lists.
    def tidy(self):
        kept = [place for place, key in enumerate(self._keys) if key is not _Collection]
        self._keys = [self._keys[place] for place in kept]
        self._values = [self._values[place] for place in kept]
        for place, key in enumerate(self._keys):
            self._places[_key(key)] = place

    def keys(self):
        return Iterator(self.each_of(self._keys))

    def values(self):
        return Iterator(self.each_of(self._values))

    def entries(self):
        return Iterator(self.pairs())

    def each_of(self, values):
        place = 0
        while place < len(values):
            if values[place] is not _Collection:
                yield values[place]
            place += 1

    def pairs(self):
        place = 0
        while place < len(self._keys):
            if self._keys[place] is not _Collection:
                yield [self._keys[place], self._values[place]]
            place += 1


class Map(_Collection):

    def __init__(self, entries=()):
        super().__init__()
        for entry in entries or ():
            self.put(entry[0], entry[1])

    def get(self, key):
        place = self._places.get(_key(key))
        return None if place is None else self._values[place]

    def set(self, key, value):
        self.put(key, value)
        return self

    def __iter__(self):
        return self.pairs()

    def for_each(self, call, count=1):
        for key, value in self.pairs():
            call(*(value, key, self)[:count])

    def inspected(self):
        return 'Map(' + str(self.size) + ') ', [(key, ' => ', value) for key, value in self.pairs()]


class Set(_Collection):

    def __init__(self, values=()):
        super().__init__()
        for value in values or ():
            self.put(value, value)

    def add(self, value):
        if not self.has(value):
            self.put(value, value)
        return self

    def __iter__(self):
        return self.each_of(self._keys)

    def for_each(self, call, count=1):
        for value in self.each_of(self._keys):
            call(*(value, value, self)[:count])

    def inspected(self):
        return 'Set(' + str(self.size) + ') ', [(None, '', value) for value in self.each_of(self._keys)]
