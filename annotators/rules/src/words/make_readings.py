"""Makes readings.txt, what a word can be, of WordNet 3.0.

  make_readings.py WORDNET_DICT > readings.txt

WORDNET_DICT is the folder with index.noun, data.noun and so on (Debian: package wordnet-base, /usr/share/wordnet).
Lines: READINGS MAIN NOUN VERB <tab> WORDS. Readings are N noun, P plural, V verb, Z third person, G -ing, D past or
participle, J adjective, R adverb; MAIN is the most frequent one; NOUN and VERB are WordNet's lexicographer files, a verb's
followed by the complements it takes: t that-clause, w whether-clause, i infinitive.
"""
import collections
import re
import sys

FILES = """adj.all adj.pert adv.all Tops act animal artifact attribute body cognition communication event feeling food group
location motive object person phenomenon plant possession process quantity relation shape state substance time body change
cognition communication competition consumption contact creation emotion motion perception possession social stative weather
adj.ppl""".split()
LETTER = {'noun': 'n', 'verb': 'v', 'adj': 'a', 'adv': 'r'}
ORDER = 'NPVZGDJR'
SHARE = 12  # a reading counts where it is at least a twelfth as frequent as the main one


def lines(path):
    with open(path, encoding='utf-8', errors='replace') as f:
        return [line for line in f if not line.startswith(' ')]


def senses(folder):
    """(part of speech, offset) -> (lexicographer file, {lemma: frames})"""
    found = {}
    for pos, letter in LETTER.items():
        for line in lines(folder + '/data.' + pos):
            f = line.split('|')[0].split()
            n = int(f[3], 16)
            words = [re.sub(r'\(.*\)', '', f[4 + 2 * i]).lower() for i in range(n)]
            i = 4 + 2 * n
            i += 1 + 4 * int(f[i])
            frames = collections.defaultdict(set)
            if pos == 'verb':
                for k in range(int(f[i])):
                    frame, number = int(f[i + 2 + 3 * k]), int(f[i + 3 + 3 * k], 16)
                    for j, word in enumerate(words):
                        if number in (0, j + 1):
                            frames[word].add(frame)
            found[letter, int(f[0])] = int(f[1]), frames
    return found


def frequencies(folder):
    found = collections.Counter()
    for line in lines(folder + '/cntlist.rev'):
        key, sense, count = line.split()
        lemma, rest = key.split('%')
        found[lemma, {'1': 'n', '2': 'v', '3': 'a', '4': 'r', '5': 'a'}[rest[0]], int(sense)] = int(count)
    return found


def s_form(word, ends):
    return word[:-1] + 'ies' if re.search('[^aeiou]y$', word) else word + ('es' if re.search(ends, word) else 's')


def forms(lemma, letter, irregular):
    """(reading, form) of a lemma"""
    if letter == 'n':
        return [('N', lemma)] + [('P', w) for w in irregular or [s_form(lemma, '(s|x|z|ch|sh)$')]]
    if letter != 'v':
        return [('J' if letter == 'a' else 'R', w) for w in [lemma] + irregular]
    short = re.search('[^aeiou][aeiouy][bdfgklmnprtvz]$', lemma) and len(re.findall('[aeiouy]+', lemma)) == 1
    stem = lemma[:-1] if re.search('[^e]e$', lemma) else lemma + lemma[-1] if short else lemma
    past = [w for w in irregular if not w.endswith(('ing', 's'))]
    ing = [w for w in irregular if w.endswith('ing')]
    if not past:
        past = [lemma[:-1] + 'ied' if re.search('[^aeiou]y$', lemma) else lemma + 'd' if lemma[-1] == 'e' else stem + 'ed']
    if not ing:
        ing = [lemma[:-2] + 'ying' if lemma.endswith('ie') else stem + 'ing']
    return ([('V', lemma), ('Z', s_form(lemma, '(s|x|z|ch|sh|o)$'))]
            + [('D', w) for w in past] + [('G', w) for w in ing])


def main(folder):
    sense, count = senses(folder), frequencies(folder)
    table = collections.defaultdict(dict)  # form -> reading -> (frequency, file, complements)
    for pos, letter in LETTER.items():
        irregular = collections.defaultdict(list)
        for line in lines(folder + '/%s.exc' % pos):
            form, *bases = line.split()
            for base in bases:
                irregular[base].append(form)
        for line in lines(folder + '/index.' + pos):
            f = line.split()
            lemma, offsets = f[0], [int(x) for x in f[-int(f[2]):]]
            total, files, complements = 0, collections.Counter(), set()
            for i, offset in enumerate(offsets):
                c = count[lemma, letter, i + 1]
                file, frames = sense[letter, offset]
                total += c
                files[file] += c + (0.5 if i == 0 else 0.1)
                own = frames.get(lemma, set())
                complements |= {x for x, ids in (('t', {26}), ('w', {29}), ('i', {28, 35})) if own & ids}
            if total == 0 and letter != 'v':
                continue
            file = min(files, key=lambda k: (-files[k], k))
            for reading, form in forms(lemma, letter, irregular[lemma]):
                if re.fullmatch(r"[a-z][a-z'-]*", form) and total >= table[form].get(reading, (-1,))[0]:
                    table[form][reading] = total, FILES[file], ''.join(sorted(complements))
    groups = collections.defaultdict(list)
    for form, readings in table.items():
        top = max(r[0] for r in readings.values())
        kept = {k: v for k, v in readings.items() if v[0] * SHARE >= top}
        first = min(kept, key=lambda k: (-kept[k][0], ORDER.index(k)))
        noun = next((kept[k][1] for k in 'NP' if k in kept), '-')
        verb = next((kept[k][1] + '/' + kept[k][2] for k in 'VZGD' if k in kept), '-').rstrip('/')
        groups[''.join(k for k in ORDER if k in kept), first, noun, verb].append(form)
    print('# What a word can be; made of WordNet 3.0 by make_readings.py. WordNet 3.0 Copyright 2006 by Princeton University.')
    for key in sorted(groups):
        print(' '.join(key) + '\t' + ' '.join(sorted(groups[key])))


main(sys.argv[1])
