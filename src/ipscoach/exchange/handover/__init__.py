"""Handing over: the summary in many forms, the package, sealing, receiving."""
