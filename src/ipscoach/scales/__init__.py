"""The scales as data: one TOML file each, read by `exchange.fidelity.scale_files`."""
