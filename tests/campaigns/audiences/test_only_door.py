"""Nothing about people is written to a file except through the gate: the program's own text is read to prove it.

A module that can write a file and can know people must either be named here, with the reason, or its writing
functions must take a `Passed`, which only the gate makes.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
WRITING_CALLS = {
    "write_text", "write_bytes", "written_whole", "to_csv", "to_excel", "to_file", "to_json", "to_parquet", "savefig",
    "write_all", "mkstemp", "NamedTemporaryFile", "copyfile", "copy2", "copytree", "dump",
}  # fmt: skip
WRITING_MODES = set("wax+")
KNOW_PEOPLE = (
    "campaigns.customers",
    "campaigns.audiences",
    "campaigns.segments",
    "campaigns.promotions",
    "campaigns.shop",
)
ALLOWED = {
    "campaigns/audiences/export.py": "the one place where what the gate let through becomes files",
    "campaigns/audiences/areas_file.py": "areas, nobody in them",
    "campaigns/shop/shop.py": "the shop's own file, which stays",
    "campaigns/shop/backup.py": "a copy of the shop's own file, beside it",
    "campaigns/shop/migrations.py": "a copy of the shop's own file, before it is changed",
    "campaigns/shop/password.py": "the shop's own file and its copies, under another password",
    "campaigns/shop/lock.py": "says that the shop is open",
    "campaigns/shop/check.py": "looks at a copy of the shop's own file",
    "campaigns/customers/contact_file.py": "unpacks a list that was given to it, and takes it away again",
    "campaigns/customers/geocode_file.py": "gives a list back to whoever gave it, with its places",
    "campaigns/customers/left_out_file.py": "gives rows of a list back to whoever gave it, with the reason",
    "campaigns/demo": "people who do not exist",
    "campaigns/command_line": "reads files, prints counts, and writes outlines of places or a list given to it, placed",
    "campaigns/reports/answer_letter.py": "a letter to the very person it is about; leaves a receipt",
    "campaigns/reports": "areas with their counts; checked for the people's tables below",
}


def modules() -> list[Path]:
    found = [path for folder in ("campaigns", "desktop") for path in sorted((ROOT / folder).rglob("*.py"))]
    assert len(found) > 40
    return found


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def writes(node: ast.AST) -> bool:
    """Whether a call writes a file."""
    if not isinstance(node, ast.Call):
        return False
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name in WRITING_CALLS:
        return True
    texts = [part.value for part in [*node.args, *(k.value for k in node.keywords)] if isinstance(part, ast.Constant)]
    modes = [text for text in texts if isinstance(text, str) and 0 < len(text) <= 3]
    return name == "open" and any(set(mode) & WRITING_MODES and set(mode) <= set("rwaxbt+") for mode in modes)


def writing_functions(path: Path) -> list[ast.FunctionDef]:
    functions = [node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef)]
    return [function for function in functions if any(writes(node) for node in ast.walk(function))]


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return found


def knows_people(path: Path) -> bool:
    return any(name.startswith(KNOW_PEOPLE) for name in imports(path)) or "db.execute" in path.read_text(
        encoding="utf-8"
    )


def takes_passed(function: ast.FunctionDef) -> bool:
    annotations = [ast.unparse(arg.annotation) for arg in function.args.args if arg.annotation]
    return any("Passed" in annotation for annotation in annotations)


def allowed(path: Path) -> bool:
    place = path.relative_to(ROOT).as_posix()
    return any(place == name or place.startswith(f"{name}/") for name in ALLOWED)


def test_whoever_writes_a_file_and_knows_people_takes_what_the_gate_let_through() -> None:
    guilty = [
        f"{path.relative_to(ROOT)}: {function.name}"
        for path in modules()
        if knows_people(path) and not allowed(path)
        for function in writing_functions(path)
        if not takes_passed(function)
    ]
    assert not guilty, "these write files without the gate; pass a Passed, or give the reason in ALLOWED"


def test_the_check_itself_finds_a_writer_that_goes_round_the_gate() -> None:
    sly = ast.parse("def leak(shop, out):\n    out.write_text(shop.db.execute('SELECT email FROM customers'))")
    assert any(writes(node) for node in ast.walk(sly))
    open_call = ast.parse("with open(path, 'w', encoding='utf-8') as f:\n    pass")
    assert any(writes(node) for node in ast.walk(open_call))
    assert not any(writes(node) for node in ast.walk(ast.parse("open(path, encoding='utf-8').read()")))
    assert any(writing_functions(path) for path in modules())


def test_every_writer_of_people_takes_what_the_gate_let_through() -> None:
    from campaigns.audiences import export

    for writers in (export.PEOPLE_WRITERS, export.CIRCLE_WRITERS, export.POSTCODE_WRITERS):
        for form, writer in writers.items():
            assert "Passed" in str(writer.__annotations__["passed"]), form


def test_only_the_gate_holds_the_seal() -> None:
    for path in modules():
        seals = [node for node in ast.walk(tree(path)) if isinstance(node, ast.Name | ast.Attribute | ast.alias)]
        names = {getattr(node, "id", getattr(node, "attr", getattr(node, "name", ""))) for node in seals}
        assert "_SEAL" not in names or path.name == "gate.py", path
        makes = [
            node for node in ast.walk(tree(path))
            if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == "Passed"
        ]  # fmt: skip
        assert not makes or path.name == "gate.py", path


def test_reports_never_read_who_somebody_is() -> None:
    """Pages and leaflets count people; those with names on them take what the gate let through."""
    who = ("first_name", "last_name", "email", "phone", "birthday")
    for path in modules():
        if "reports" in path.parts:
            takes = any(
                takes_passed(function) for function in ast.walk(tree(path)) if isinstance(function, ast.FunctionDef)
            )
            texts = [n.value for n in ast.walk(tree(path)) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
            queries = [text for text in texts if text.lstrip().upper().startswith("SELECT")]
            assert takes or not [q for q in queries if any(word in q for word in who)], path


@pytest.mark.parametrize("name", sorted(ALLOWED))
def test_every_exception_is_still_there(name: str) -> None:
    assert (ROOT / name).exists()
