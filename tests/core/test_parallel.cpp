// SPDX-License-Identifier: GPL-2.0-or-later
// Work dealt out to threads: each part once, failures and cancelling come back to the caller.
#include "core/parallel.h"

#include <QtTest>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace minemap;

namespace
{

class CancelAfter : public Progress
{
  public:
    explicit CancelAfter( int questions ) : mQuestions( questions ) {}

    bool isCanceled() const override { return --mQuestions < 0; }

  private:
    mutable std::atomic<int> mQuestions;
};

} // namespace

class TestParallel : public QObject
{
    Q_OBJECT

  private slots:

    void everyPositionIsDoneOnce()
    {
      for ( const std::size_t count : { std::size_t( 0 ), std::size_t( 1 ), std::size_t( 7 ), std::size_t( 100000 ) } )
      {
        for ( const int threads : { 1, 2, 8 } )
        {
          std::vector<int> done( count, 0 );
          Progress progress;
          inBlocks( count, 1e5, { threads, 0, 100 }, progress,
                    [&]( std::size_t begin, std::size_t end )
                    {
                      for ( std::size_t index = begin; index < end; ++index )
                        ++done[index];
                    } );
          inParallel( count, threads,
                      [&]( std::size_t begin, std::size_t end )
                      {
                        for ( std::size_t index = begin; index < end; ++index )
                          ++done[index];
                      } );
          QVERIFY( std::all_of( done.begin(), done.end(), []( int times ) { return times == 2; } ) );
        }
      }
    }

    void failuresComeBack()
    {
      Progress progress;
      for ( const int threads : { 1, 3 } )
        QVERIFY_EXCEPTION_THROWN( doInParts( 10, threads, progress, 0, 100,
                                             []( std::size_t part, std::size_t, const StopFlag & )
                                             {
                                               if ( part == 6 )
                                                 throw std::runtime_error( "six" );
                                             } ),
                                  std::runtime_error );
    }

    void cancellingStopsTheParts()
    {
      CancelAfter progress( 2 );
      std::atomic<int> begun( 0 );
      const auto work = [&begun]( std::size_t, std::size_t, const StopFlag &stop )
      {
        ++begun;
        for ( int wait = 0; wait < 1000 && !stop; ++wait )
          std::this_thread::sleep_for( std::chrono::milliseconds( 1 ) );
      };
      QVERIFY_EXCEPTION_THROWN( doInParts( 1000, 2, progress, 0, 100, work ), Canceled );
      QVERIFY( begun < 10 );
    }
};

QTEST_APPLESS_MAIN( TestParallel )
#include "test_parallel.moc"
