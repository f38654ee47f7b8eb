"""What the trials of scripts/faults share: running the program on an archive, and looking at what it left."""
import argparse
import json
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

WORDS = "harbour treaty minister river election drought railway museum vaccine strike budget island".split()
NAMES = "Maria Silva,Peter Novak,Grace Otieno,Omar Haddad,Elena Petrova".split(",")
TITLE = "{name} opens the {word} in {place} for the {number}th time"
SENTENCE = "The {word} near {place} was {verb} on day {number}, {name} told reporters, and the {other} followed."


class Failure(Exception):
    """What must never happen has happened."""


def parser(text):
    options = argparse.ArgumentParser(description=text, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", type=pathlib.Path, required=True, help="the archive program")
    options.add_argument("--folder", type=pathlib.Path, help="where to work (a new folder, removed at the end)")
    options.add_argument("--seed", type=int, default=1, help="what the chances follow from")
    return options


def workplace(options):
    """A folder to work in, in memory where there is such a place."""
    if options.folder:
        options.folder.mkdir(parents=True, exist_ok=True)
        return options.folder
    place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = pathlib.Path(tempfile.mkdtemp(prefix="archive-faults-", dir=place))
    import atexit
    atexit.register(shutil.rmtree, folder, True)
    return folder


def articles(first, count, sentences, seed=7):
    """Invented articles as lines of JSON; no two alike, and the same for the same arguments."""
    chance = random.Random(f"{seed} {first}")
    places = ["Lisbon", "Nairobi", "Oslo", "Ankara", "Lima"]
    for number in range(first, first + count):
        def fill(text):
            return text.format(
                name=chance.choice(NAMES), word=chance.choice(WORDS), other=chance.choice(WORDS), number=number,
                place=chance.choice(places), verb=chance.choice(["opened", "closed", "discussed", "measured"]))
        yield json.dumps({
            "title": fill(TITLE), "published": f"20{10 + number % 15}-0{1 + number % 9}-{10 + number % 18}T08:00:00Z",
            "url": f"https://news.example/{number}", "source": "Daily Ledger",
            "body": "\n\n".join(fill(SENTENCE) for _ in range(sentences)),
        }) + "\n"


def build_shim(folder):
    """The library that lets calls fail, made by clang."""
    source, shim = pathlib.Path(__file__).with_name("faulty.c"), folder / "faulty.so"
    subprocess.run(["clang", "-shared", "-fPIC", "-O1", "-o", shim, source], check=True)
    return shim


class Archive:
    """An archive file and the program that works on it."""

    def __init__(self, program, path):
        self.program, self.path = program, pathlib.Path(path)

    def files(self):
        return [p for p in self.path.parent.iterdir() if p.name.startswith(self.path.name)]

    def remove(self):
        for file in self.files():
            file.unlink()

    def copy(self, other):
        """Makes this archive what the other is, its log included."""
        self.remove()
        for file in other.files():
            if not file.name.endswith("-shm"):
                shutil.copyfile(file, str(self.path) + file.name[len(other.path.name):])

    def command(self, *arguments):
        return [str(self.program), "--archive", str(self.path), *map(str, arguments)]

    def run(self, *arguments, environment=None, timeout=120, expect=None, text=None):
        """Runs the program; a signal, a hang, or an exit code that is not expected is a failure."""
        try:
            done = subprocess.run(
                self.command(*arguments), capture_output=True, timeout=timeout, input=text,
                env={**os.environ, "SWIFT_BACKTRACE": "enable=no", **(environment or {})})
        except subprocess.TimeoutExpired:
            raise Failure(f"no end after {timeout} s: {' '.join(map(str, arguments))}") from None
        if done.returncode < 0 or done.returncode not in (expect or (0, 1, 2, 64)):
            told = done.stderr.decode(errors="replace")[-500:]
            raise Failure(f"exit {done.returncode}: {' '.join(map(str, arguments))}: {told}")
        return done

    def ingest(self, *files, entities=False, **how):
        return self.run(
            "ingest", "--quiet", "--format", "json", "--entities" if entities else "--no-entities", *files, **how)

    def records(self):
        """Every article whole, by its identifier, as the program tells it."""
        lines = self.run("list", "--full", "--limit", "0", "--format", "jsonl", expect=(0, 1)).stdout.splitlines()
        return {json.loads(line)["id"]: line for line in lines}

    def identifiers(self):
        """The identifiers that another program sees at this moment; none while there is no table."""
        try:
            with sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=30) as db:
                return {row[0] for row in db.execute("SELECT id FROM articles")}
        except sqlite3.OperationalError as error:
            if "no such table" in str(error) or "unable to open" in str(error):
                return set()
            raise

    def verify(self):
        """The program's own `verify`, then SQLite's checks by the sqlite3 that Python has."""
        if not self.path.exists() or self.path.stat().st_size == 0 and not pathlib.Path(f"{self.path}-wal").exists():
            return
        with sqlite3.connect(self.path, timeout=30) as db:
            is_made = db.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'articles'").fetchone()[0]
            problems = [row[0] for row in db.execute("PRAGMA integrity_check") if row[0] != "ok"]
            problems += [f"foreign key: {row}" for row in db.execute("PRAGMA foreign_key_check")]
        db.close()
        if problems:
            raise Failure(f"SQLite: {problems[:3]}")
        if not is_made:
            return
        done = self.run("verify", expect=(0, 2))
        if done.returncode:
            raise Failure(f"verify: {(done.stdout + done.stderr).decode(errors='replace')[:800]}")


def compare(found, wanted, what):
    """Fails unless both hold the same articles, each to the byte."""
    if found == wanted:
        return
    missing, more = wanted.keys() - found.keys(), found.keys() - wanted.keys()
    other = [key for key in found.keys() & wanted.keys() if found[key] != wanted[key]]
    raise Failure(f"{what}: {len(missing)} missing, {len(more)} too many, {len(other)} different {other[:2]}")


def require_whole(found, wanted, what):
    """Fails unless every article that is there is one of the wanted ones, to the byte."""
    compare(found, {key: line for key, line in wanted.items() if key in found}, what)


class Tally:
    """Counts trials, says where they are, and tells what failed."""

    def __init__(self, name, total=None):
        self.name, self.total, self.done, self.failures = name, total, 0, []
        self.start = self.told = time.monotonic()

    def trial(self, label, body):
        self.done += 1
        try:
            return body()
        except Failure as failure:
            self.failures.append(f"{label}: {failure}")
            print(f"{self.name}: FAILED {label}: {failure}", file=sys.stderr, flush=True)
        finally:
            if time.monotonic() - self.told > 10:
                self.told = time.monotonic()
                print(f"{self.name}: {self.done}/{self.total or '?'}", file=sys.stderr, flush=True)

    def finish(self, text):
        seconds = time.monotonic() - self.start
        print(f"{self.name}: {self.done} trials in {seconds:.0f} s, {len(self.failures)} failed; {text}", flush=True)
        return 1 if self.failures else 0
