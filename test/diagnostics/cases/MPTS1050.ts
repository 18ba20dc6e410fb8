// case: extends Map
class Scores extends /* MPTS1050 */ Map<string, number> {}
Scores;
