#!/usr/bin/env python3
"""`rapport score` on many machines, through Spark's pipe: spark_score.py PROGRAM LIBRARY CHATS.jsonl FOLDER [PARTS].

A filter of lines needs no cluster code of its own: Spark hands each part of the input to a PROGRAM of its own and gathers what
it writes. Here it runs on this machine alone (`local[*]`); on a cluster PROGRAM and LIBRARY must lie at the same place on each
machine. Needs PySpark (`pip install pyspark`) and Java 17 or later. Lines keep their order, so FOLDER's parts, one after the
other, are what a single run writes, but for the numbers of lines that could not be read: each part counts its own.
"""
import shlex
import sys

from pyspark.sql import SparkSession


def main():
    program, library, chats, folder = sys.argv[1:5]
    parts = int(sys.argv[5]) if len(sys.argv) > 5 else 2
    spark = SparkSession.builder.master("local[*]").appName("rapport score").getOrCreate()
    # Status 1 says that some line could not be judged, which the line itself tells; Spark takes any status but 0 for the end.
    command = f"{shlex.quote(program)} score --quiet --jobs 1 --library {shlex.quote(library)} || [ $? -eq 1 ]"
    lines = spark.sparkContext.textFile(chats, parts).pipe(f"bash -c {shlex.quote(command)}")
    lines.saveAsTextFile(folder)
    spark.stop()


if __name__ == "__main__":
    main()
