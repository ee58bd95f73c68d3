"""The rules of IPS as pure functions and frozen values: no clock, no disk, no screen."""
