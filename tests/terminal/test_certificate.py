"""The certificate from the command line, and the exit status of each outcome of verifying."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from monitor import bootstrap, cli
from monitor.bootstrap import open_station
from monitor.domain import commands as cmd
from monitor.ports import STATION
from monitor.record import export
from monitor.signing.kept import in_folder
from tests.e2e.sessions import whole, write
from tests.record.mutations import another_digit, changed, rewrite, texts
from tests.signing.clinics import NOW, PASSPHRASE, clinic, issued, p12, rsa_key
from tests.terminal.test_records import Shell


@pytest.fixture
def shell(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    pytestconfig: pytest.Config,
) -> Shell:
    """A station with one closed session, S1."""
    assert pytestconfig.cache is not None
    fonts = pytestconfig.cache.mkdir("record-fonts")
    monkeypatch.setattr(export, "cache_folder", lambda: fonts)
    shell = Shell(tmp_path / "data", capsys)
    assert (
        shell("replay", write(tmp_path / "s.jsonl", whole()), "--json", tmp_path / "r.json")[0] == 0
    )
    return shell


def make(shell: Shell) -> None:
    assert shell("certificate", "make", "--clinic", "Fernhollow")[0] == 0


def exported(shell: Shell, tmp_path: Path) -> tuple[Path, str]:
    """Return the record of S1, and what was said beside it."""
    status, out, err = shell("export", "S1", "--out", tmp_path / "out")
    assert status == 0
    return Path(out.strip()), err.strip()


def elsewhere(tmp_path: Path, *words: object) -> int:
    """Run the command over a data folder that knows nothing."""
    return cli.main([*map(str, words), "--data-dir", str(tmp_path / "elsewhere")])


# setting it up ----------------------------------------------------------------------------


def test_a_station_without_a_certificate_says_how_to_get_one(shell: Shell) -> None:
    status, out, err = shell("certificate", "show")

    assert (status, err) == (0, "")
    assert out.startswith("There is no certificate here: records are written without a signature")
    assert "chairside certificate make" in out


def test_a_certificate_is_made_and_its_use_noted_in_the_journal(
    shell: Shell, tmp_path: Path
) -> None:
    make(shell)

    _, out, _ = shell("certificate", "show")
    assert out.startswith("Certificate of Fernhollow\nissued by the clinic itself\n")
    station = open_station(tmp_path / "data", read_only=True)
    last = list(station.journal.read(STATION))[-1]
    station.close()
    body = json.loads(last.body)
    assert (last.kind, body["by"], body["subject"]) == (
        "certificate_set",
        "command line",
        "Fernhollow",
    )
    assert body["sha256"] in out


def test_a_clinic_without_a_name_is_refused(shell: Shell) -> None:
    status, out, err = shell("certificate", "make")

    assert (status, out) == (2, "")
    assert "the clinic has no name yet" in err


def test_a_file_is_taken_with_the_passphrase_of_another(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "c.p12").write_bytes(p12(rsa_key(), issued("Other", rsa_key())))
    (tmp_path / "secret").write_text(f"{PASSPHRASE}\n")

    status, out, err = shell(
        "certificate", "import", tmp_path / "c.p12", "--passphrase-file", tmp_path / "secret"
    )

    assert (status, err) == (0, "")
    assert "Certificate of Other\n" in out
    assert PASSPHRASE not in out


def test_a_passphrase_is_asked_for_and_a_wrong_one_is_refused(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(shell)
    before = shell("certificate", "show")
    (tmp_path / "c.p12").write_bytes(p12(rsa_key(), issued("Other", rsa_key())))
    monkeypatch.setattr("monitor.terminal.certificate.getpass", lambda _prompt: "eight swans")

    status, out, err = shell("certificate", "import", tmp_path / "c.p12")

    assert (status, out) == (2, "")
    assert err.startswith("Not taken: the passphrase does not open this file. Nothing was changed.")
    assert shell("certificate", "show") == before


@pytest.mark.parametrize("words", [("gone.p12",), ("c.p12", "--passphrase-file", "gone")])
def test_a_file_that_is_not_there_is_bad_input(
    shell: Shell, tmp_path: Path, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "c.p12").write_bytes(b"")

    assert shell("certificate", "import", *words)[0] == 2


def test_while_chairside_runs_nothing_is_changed_beneath_it(shell: Shell, tmp_path: Path) -> None:
    station = open_station(tmp_path / "data")
    status, _, err = shell("certificate", "make", "--clinic", "Fernhollow")
    station.close()

    assert status == 3
    assert err.startswith("Another Chairside has this data open.")
    assert in_folder(tmp_path / "data").current() is None


def test_the_public_half_can_be_handed_on(shell: Shell, tmp_path: Path) -> None:
    make(shell)

    status, out, _ = shell("certificate", "show", "--out", tmp_path / "ours.pem")

    assert status == 0
    assert "It holds no secret." in out
    assert (tmp_path / "ours.pem").read_bytes() == in_folder(tmp_path / "data").public()


def test_a_key_that_others_can_read_is_a_storage_problem(shell: Shell, tmp_path: Path) -> None:
    make(shell)
    (tmp_path / "data" / "certificate" / "clinic.key").chmod(0o644)

    assert shell("certificate", "show")[0] == 3


# exporting --------------------------------------------------------------------------------


def test_an_export_says_that_it_signed(shell: Shell, tmp_path: Path) -> None:
    assert exported(shell, tmp_path)[1] == ""
    make(shell)
    assert exported(shell, tmp_path)[1] == "Signed with the clinic’s certificate."


def test_an_expired_certificate_leaves_the_record_unsigned_and_is_said(
    shell: Shell, tmp_path: Path
) -> None:
    plain, _ = exported(shell, tmp_path)
    before = plain.read_bytes()
    old = clinic("Fernhollow", NOW - timedelta(days=3000))
    in_folder(tmp_path / "data").take(
        old.pkcs12(PASSPHRASE.encode()), PASSPHRASE, NOW - timedelta(days=2900)
    )

    path, said = exported(shell, tmp_path)

    assert said.startswith("Not signed: the clinic’s certificate expired on ")
    assert path.read_bytes() == before
    assert shell("verify", path)[1].startswith(f"{path} is whole and unchanged.")


# verifying --------------------------------------------------------------------------------


def test_a_record_of_this_station_ends_with_0(shell: Shell, tmp_path: Path) -> None:
    make(shell)
    path, _ = exported(shell, tmp_path)

    status, out, err = shell("verify", path)

    assert (status, err) == (0, "")
    assert out.splitlines()[0].endswith("Signed, by a certificate that is known here.")
    assert "Signature v1-nurse: " in out
    assert "For Nia Nurse: care and discharge" in out


def test_elsewhere_the_issuer_is_unknown_until_it_is_named(shell: Shell, tmp_path: Path) -> None:
    make(shell)
    path, _ = exported(shell, tmp_path)
    shell("certificate", "show", "--out", tmp_path / "ours.pem")

    assert elsewhere(tmp_path, "verify", path) == 5
    assert elsewhere(tmp_path, "verify", path, "--trust", tmp_path / "ours.pem") == 0
    assert not (tmp_path / "elsewhere").exists()


def test_a_certificate_that_has_expired_ends_with_6(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(shell)
    path, _ = exported(shell, tmp_path)
    monkeypatch.setattr(bootstrap, "_wall", lambda _: NOW + timedelta(days=4000))

    status, out, _ = shell("verify", path)

    assert status == 6
    assert "its certificate has expired since" in out


def test_a_signed_record_that_was_changed_ends_with_4(shell: Shell, tmp_path: Path) -> None:
    make(shell)
    path, _ = exported(shell, tmp_path)
    content = path.read_bytes()
    page, number, text = next(one for one in texts(content) if one[2] == "186/76")
    path.write_bytes(changed(content, rewrite(page, number, another_digit(text))))

    status, _, err = shell("verify", path)

    assert status == 4
    assert "'286/76' stands where the journal has '186/76'" in err
    assert "the signature v1-nurse does not hold: what it covers was changed" in err


def test_what_was_added_and_which_versions_are_inside_is_said(shell: Shell, tmp_path: Path) -> None:
    make(shell)
    first, _ = exported(shell, tmp_path)
    station = open_station(tmp_path / "data")
    station.clinic.amend_closed("S1", cmd.WriteAddendum(by="C. Harge", text="Slept well."))
    station.close()
    second, _ = exported(shell, tmp_path)

    status, out, _ = shell("verify", second)

    assert second.read_bytes().startswith(first.read_bytes())
    assert status == 0
    assert "Version 2 of the record. Signed versions inside: 1, 2." in out
    assert "  version 2: addendum, C. Harge, " in out


def test_trust_needs_a_certificate_and_a_record(shell: Shell, tmp_path: Path) -> None:
    make(shell)
    path, _ = exported(shell, tmp_path)
    (tmp_path / "notes.pem").write_text("notes")

    assert shell("verify", path, "--trust", tmp_path / "notes.pem")[0] == 2
    assert shell("verify", path, "--trust", tmp_path / "gone.pem")[0] == 2
    assert shell("verify", "--trust", tmp_path / "notes.pem")[0] == 2


def test_every_command_tells_the_statuses(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["certificate", "--help"], ["certificate", "make", "--help"]):
        with pytest.raises(SystemExit):
            cli.main(words)
        out = capsys.readouterr().out
        assert "  5  the record is whole; it is signed with a certificate" in out
        assert "  6  " in out
