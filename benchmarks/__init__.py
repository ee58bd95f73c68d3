"""How fast ipscoach is, as ratios against baselines that run in turn with it.

python -m benchmarks.start     first frame, first paint, caseload, keys, memory
python -m benchmarks.search    answers while typing, over 20 000 notes
python -m benchmarks.timeline  a client with 50 entries against one with 5 000
python -m benchmarks.metrics   how the code reads, in figures
"""
