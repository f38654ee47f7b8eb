"""The table of countries: a seed of English names, joined with the codes and names of CLDR (by Babel)."""

import unicodedata

from babel import Locale
from babel.core import get_global

LANGUAGES = (
    "de fr es it pt nl pl ru uk tr ar fa ur hi bn zh ja ko el he sv da nb fi cs sk hu ro bg sr hr id vi th az ku"
).split()
CODES_OF_KOSOVO = {"XK": "XKX"}
LETTERS = str.maketrans({"ı": "i", "ł": "l", "đ": "d", "ð": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"})


def fold(text):
    """One spelling for all: the same idea as the archive's own folding."""
    plain = unicodedata.normalize("NFKD", text).lower().translate(LETTERS)
    plain = "".join(c for c in plain if not "\u0300" <= c <= "\u036f")
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())


def listed(field):
    return [name.strip() for name in field.split("|") if name.strip()]


def seed(path):
    """The records of a seed file: fields between semicolons, `#` lines are comments."""
    with open(path, encoding="utf-8") as lines:
        return [[f.strip() for f in line.split(";")] for line in lines if line.strip() and not line.startswith("#")]


def alpha3_codes():
    """Alpha-2 to alpha-3, from CLDR's aliases; the codes of former states are left out."""
    former = {"BUR", "DDR", "FXX", "TMP", "YMD", "ZAR"}
    aliases = get_global("territory_aliases").items()
    codes = {new[0]: old for old, new in aliases if len(old) == 3 and old.isalpha() and old not in former}
    return codes | CODES_OF_KOSOVO


def official_languages(code):
    """ISO 639 codes of the languages that the law or custom makes official, the most spoken first."""
    spoken = get_global("territory_languages").get(code, {})
    chosen = []
    for language, facts in sorted(spoken.items(), key=lambda item: -item[1]["population_percent"]):
        status = facts["official_status"]
        widely = status == "official_regional" and facts["population_percent"] >= 15
        if status in ("official", "de_facto_official") or widely:
            base = language.split("_")[0]
            base = {"ckb": "ku", "fil": "tl", "nb": "no", "gsw": "de"}.get(base, base)
            if base not in chosen:
                chosen.append(base)
    return chosen


def locale(language):
    try:
        return Locale.parse({"no": "nb"}.get(language, language))
    except Exception:
        return None  # CLDR has no names in that language.


def names_in(code, languages):
    """`language:name` of the country in each language that CLDR knows."""
    found = []
    for language in languages:
        known = locale(language)
        name = known.territories.get(code) if known else None
        if name:
            found.append(("no" if language == "nb" else language, name))
    return found


def capital_names(code, capital, languages):
    """Spellings of the capital in other languages: CLDR names the city that stands for a time zone."""
    zones = [zone for zone, territory in get_global("zone_territories").items() if territory == code]
    english = Locale("en").time_zones
    zones = [z for z in zones if fold(english.get(z, {}).get("city", z.split("/")[-1].replace("_", " "))) in capital]
    found = []
    for language in languages:
        known = locale(language)
        found += [known.time_zones[z]["city"].replace("\u00ad", "") for z in zones if known and "city" in known.time_zones.get(z, {})]
    return found


def unclaimed(records, column, claimed, strip_tag):
    """Drops from a column whatever folds to a name that another country claims, and repetitions."""
    owners = {}
    for record in records:
        for name in record[column]:
            owners.setdefault(fold(strip_tag(name)), set()).add(record[0])
    dropped = []
    for record in records:
        kept = {}
        for name in record[column]:
            key = fold(strip_tag(name))
            if claimed.get(key, record[0]) != record[0] or len(owners[key]) > 1:
                dropped.append(f"{record[0]} {name}")
            elif key not in claimed and key:
                kept.setdefault((key, name.split(":")[0] if strip_tag("a:b") == "b" else ""), name)
        record[column] = list(kept.values())
    return dropped


def countries(folder):
    """The records, and what was left out because two countries claim it."""
    alpha3, extra = alpha3_codes(), {row[0]: listed(row[1]) for row in seed(folder / "country-names.psv")}
    records, claimed = [], {}
    for code, name, aliases, demonyms, capital, parts in seed(folder / "countries.psv"):
        own, capital = official_languages(code), listed(capital)
        languages = own + [language for language in LANGUAGES if language not in own]
        names = extra.get(code, []) + [f"{language}:{name}" for language, name in names_in(code, languages)]
        spelt = capital_names(code, {fold(c) for c in capital}, languages)
        records.append([code, alpha3[code], name, listed(aliases), listed(demonyms), capital, own, listed(parts), names, spelt])
        for english in [name] + listed(aliases):
            if claimed.setdefault(fold(english), code) != code:
                raise SystemExit(f"{english} is claimed by {claimed[fold(english)]} and {code}: decide in countries.psv")
    dropped = unclaimed(records, 8, claimed, lambda name: name.split(":", 1)[1])
    capitals = {}
    for record in records:
        for english in record[5]:
            if capitals.setdefault(fold(english), record[0]) != record[0]:
                raise SystemExit(f"{english} is the capital of {capitals[fold(english)]} and {record[0]}: decide")
    dropped += unclaimed(records, 9, capitals, lambda name: name)
    return records, dropped
