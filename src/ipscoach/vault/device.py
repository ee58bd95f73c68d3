"""The guarded door to this computer's key store: an extra way in, never the only one.

`keyring` picks its backend by environment variables, a configuration file and whatever plug-in
is installed; it may so save into nothing, or in plain text, without a word (storage.md 4). This
door takes one of four known backends, reads back what it wrote, waits a few seconds only, and
tells every refusal in a sentence.
"""

from __future__ import annotations

import os
import sys
import threading
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hmac import compare_digest
from importlib import import_module
from types import TracebackType
from typing import Generic, Protocol, TypeVar, cast

from ipscoach.sentence import Sentence, marked, named
from ipscoach.vault.errors import (
    DeviceAbsent,
    DeviceFault,
    DeviceForgotten,
    DeviceLied,
    DeviceLocked,
    DeviceSlow,
)
from ipscoach.vault.keys import KEY_BYTES

TIMEOUT_SECONDS = 3.0
_ACCOUNT = "caseload"
_PREFIX = "v1:"
_LOCKED = {"KeyringLocked", "LockedException", "PromptDismissedException"}

T = TypeVar("T")


class Store(Protocol):
    """What is used of a keyring backend."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return an entry."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep an entry."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Remove an entry."""
        ...


@dataclass(frozen=True, slots=True)
class Trusted:
    """A backend that may be used: one that encrypts and that belongs to the system."""

    platform: str
    module: str
    name: str
    label: str


ALLOWED = (
    Trusted("win32", "keyring.backends.Windows", "WinVaultKeyring", marked("Windows credentials")),
    Trusted("darwin", "keyring.backends.macOS", "Keyring", marked("macOS keychain")),
    Trusted("linux", "keyring.backends.SecretService", "Keyring", marked("Secret Service")),
    Trusted("linux", "keyring.backends.kwallet", "DBusKeyring", marked("KWallet")),
)


@dataclass(frozen=True, slots=True)
class DeviceState:
    """Whether the key store can be used, and why not, for the settings screen."""

    available: bool
    sentence: Sentence


class Device:
    """This computer's key store. Every call returns or raises within `timeout` seconds."""

    def __init__(
        self,
        service: str = "ipscoach",
        timeout: float = TIMEOUT_SECONDS,
        find: Callable[[], tuple[Store, str]] | None = None,
    ) -> None:
        """Nothing is imported or asked yet.

        Args:
            service: the first part of the entry's name; the caseload's id is the second.
            timeout: seconds to wait for the store, which may be waiting for a person.
            find: another way to the store and its label, for tests.
        """
        self._service = service
        self._timeout = timeout
        self._find = find or find_store

    def keep(self, identity: str, secret: bytearray) -> None:
        """Put the secret of a caseload into the store, and read it back.

        Raises:
            DeviceFault: it was not kept, or not what comes back.
        """
        written = _PREFIX + b64encode(secret).decode()

        def work() -> str | None:
            store, _ = self._find()
            store.set_password(self._entry(identity), _ACCOUNT, written)
            return store.get_password(self._entry(identity), _ACCOUNT)

        back = self._ask(work)
        if back is None or not compare_digest(back.encode(), written.encode()):
            raise DeviceLied(
                Sentence(
                    "This computer's key store said that it kept the key but does not give it "
                    "back; nothing was changed, so go on with the passphrase."
                )
            )

    def recall(self, identity: str) -> bytearray:
        """Return the secret of a caseload.

        Raises:
            DeviceForgotten: there is no entry.
            DeviceLied: the entry is not one of this program.
            DeviceFault: the store did not answer.
        """
        text = self._ask(lambda: self._find()[0].get_password(self._entry(identity), _ACCOUNT))
        if text is None:
            raise DeviceForgotten(
                Sentence(
                    "This computer's key store has no key of this caseload any more; nothing is "
                    "lost, so open with the passphrase and set the key store up anew."
                )
            )
        try:
            secret = bytearray(b64decode(text.removeprefix(_PREFIX), validate=True))
        except ValueError:
            secret = bytearray()
        if len(secret) != KEY_BYTES or not text.startswith(_PREFIX):
            raise DeviceLied(
                Sentence(
                    "This computer's key store gave back something that is not a key; nothing is "
                    "lost, so open with the passphrase and set the key store up anew."
                )
            )
        return secret

    def forget(self, identity: str) -> None:
        """Remove the entry of a caseload; none there is fine.

        Raises:
            DeviceFault: the store did not answer, or would not let go of it.
        """

        def work() -> None:
            store, _ = self._find()
            if store.get_password(self._entry(identity), _ACCOUNT) is not None:
                store.delete_password(self._entry(identity), _ACCOUNT)

        self._ask(work)

    def state(self) -> DeviceState:
        """Say whether the store can be used. May open the system's own unlock window."""

        def work() -> str:
            store, label = self._find()
            store.get_password(self._entry("probe"), _ACCOUNT)
            return label

        try:
            label = self._ask(work)
        except DeviceFault as fault:
            return DeviceState(False, fault.sentence)
        return DeviceState(
            True,
            Sentence(
                "This computer's key store ({store}) can open the caseload at start.",
                store=named(label),
            ),
        )

    def _entry(self, identity: str) -> str:
        return f"{self._service}/{identity}"

    def _ask(self, work: Callable[[], T]) -> T:
        """Run `work` in a thread that dies with the program, and wait for it a little."""
        answer = _Answer[T]()

        def run() -> None:
            with answer:
                answer.value.append(work())

        threading.Thread(target=run, name="key store", daemon=True).start()
        if not answer.ready.wait(self._timeout):
            raise DeviceSlow(
                Sentence(
                    "This computer's key store did not answer within {seconds} seconds, perhaps "
                    "because a window asks for its password; nothing is lost, so answer it and "
                    "try again, or use the passphrase.",
                    seconds=round(self._timeout),
                )
            )
        if answer.value:
            return answer.value[0]
        raise _fault(answer.error)


def find_store() -> tuple[Store, str]:
    """Return the first trusted backend that works here, and its label.

    Raises:
        DeviceAbsent: there is none.
    """
    for trusted in _of_this_system(ALLOWED):
        backend = getattr(import_module(trusted.module), trusted.name)
        if backend.viable:
            store = backend()
            _undo_environment(store)
            if trusted.platform == "win32":
                # Its default lets the entry roam to other computers of the organisation.
                store.persist = "local machine"
            return cast("Store", store), trusted.label
    raise DeviceAbsent(
        Sentence(
            "This computer has no key store that can be trusted with a key; nothing is lost, the "
            "passphrase and the recovery code open the caseload."
        )
    )


def _of_this_system(all_of_them: Sequence[Trusted]) -> list[Trusted]:
    return [trusted for trusted in all_of_them if sys.platform.startswith(trusted.platform)]


def _undo_environment(store: object) -> None:
    """Take back what KEYRING_PROPERTY_* variables set on a backend while it was made."""
    for name in os.environ:
        _, found, attribute = name.partition("KEYRING_PROPERTY_")
        if found:
            vars(store).pop(attribute.lower(), None)


def _fault(error: BaseException | None) -> DeviceFault:
    if isinstance(error, DeviceFault):
        return error
    if type(error).__name__ in _LOCKED:
        return DeviceLocked(
            Sentence(
                "This computer's key store is locked; nothing is lost, so unlock it and try "
                "again, or use the passphrase."
            )
        )
    return DeviceAbsent(
        Sentence(
            "This computer's key store does not work; nothing is lost, the passphrase and the "
            "recovery code open the caseload."
        )
    )


class _Answer(Generic[T]):
    """Carries a result or an error from the thread of the store to the one that asked.

    What a foreign backend may raise is nobody's list (D-Bus, COM, sockets, its own classes), and
    none of it may stop the program: the passphrase is always there. So every error is carried
    over and told as a `DeviceFault`.
    """

    def __init__(self) -> None:
        self.ready = threading.Event()
        self.value: list[T] = []
        self.error: BaseException | None = None

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        self.error = error
        self.ready.set()
        return True
